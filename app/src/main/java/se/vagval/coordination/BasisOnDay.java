package se.vagval.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseId;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.store.ProvisionFile;

/// Asks the rule whether a partner may be told of the person of a case on a day, with what the case
/// and the list of provisions say of that day.
@Component
public class BasisOnDay {

  private final Consents consents;
  private final ProvisionFile provisions;

  BasisOnDay(Consents consents, ProvisionFile provisions) {
    this.consents = consents;
    this.provisions = provisions;
  }

  /// A partner who is told something, on a basis.
  public record Told(Partner partner, LegalBasis basis, SharingNeedsBasis.Occasion occasion) {}

  /// @param at which of them, from 0
  public record Refused(int at, SharingNeedsBasis.Reason reason) {}

  /// Empty when it is in order.
  public Optional<SharingNeedsBasis.Reason> against(CaseId caseId, Told told, LocalDate day) {
    @Nullable PartnerView view =
        told.partner().authority().map(one -> consents.viewOn(day, caseId, one)).orElse(null);
    return SharingNeedsBasis.against(
        new SharingNeedsBasis.Facts(
            day,
            told.partner(),
            told.basis(),
            told.occasion(),
            view,
            provision(told.basis(), day)));
  }

  /// The first of them who may not be told.
  public Optional<Refused> first(CaseId caseId, List<Told> told, LocalDate day) {
    return IntStream.range(0, told.size())
        .boxed()
        .flatMap(at -> against(caseId, told.get(at), day).map(why -> new Refused(at, why)).stream())
        .findFirst();
  }

  private @Nullable Provision provision(LegalBasis basis, LocalDate day) {
    return basis instanceof LegalBasis.ByProvision(var code)
        ? provisions.find(code, day).orElse(null)
        : null;
  }
}
