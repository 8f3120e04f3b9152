package se.vagval.coordination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.casework.PersonName;
import se.vagval.choice.PlacementId;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.model.SharingNeedsBasis.Known;
import se.vagval.coordination.store.MeetingConsentStore;
import se.vagval.coordination.store.ProvisionFile;

/// Asks the rule whether a partner may be told of the person of a case on a day, with what the case
/// and the list of provisions say of that day.
@Component
public class BasisOnDay {

  private final Cases cases;
  private final Consents consents;
  private final MeetingConsentStore agreed;
  private final PlacedPeople placed;
  private final ProvisionFile provisions;

  BasisOnDay(
      Cases cases,
      Consents consents,
      MeetingConsentStore agreed,
      PlacedPeople placed,
      ProvisionFile provisions) {
    this.cases = cases;
    this.consents = consents;
    this.agreed = agreed;
    this.placed = placed;
    this.provisions = provisions;
  }

  /// A partner who is told something, on a basis.
  public record Told(Partner partner, LegalBasis basis, SharingNeedsBasis.Occasion occasion) {}

  /// @param at which of them, from 0
  public record Refused(int at, SharingNeedsBasis.Reason reason) {}

  /// Empty when it is in order.
  public Optional<SharingNeedsBasis.Reason> against(CaseId caseId, Told told, LocalDate day) {
    return SharingNeedsBasis.against(
        new SharingNeedsBasis.Facts(
            day, told.partner(), told.basis(), told.occasion(), known(caseId, told, day)));
  }

  /// The first of them who may not be told.
  public Optional<Refused> first(CaseId caseId, List<Told> told, LocalDate day) {
    return IntStream.range(0, told.size())
        .boxed()
        .flatMap(at -> against(caseId, told.get(at), day).map(why -> new Refused(at, why)).stream())
        .findFirst();
  }

  /// What the basis that is named asks for, and nothing else.
  private Known known(CaseId caseId, Told told, LocalDate day) {
    return switch (told.basis()) {
      case LegalBasis.Consent _ -> Known.of(view(caseId, told.partner(), day), null);
      case LegalBasis.ByProvision(var code) -> Known.of(null, provision(code, day));
      case LegalBasis.PersonAgreed(var id) ->
          new Known(null, null, agreed.find(caseId, id).orElse(null), false, isProtected(caseId));
      case LegalBasis.Placed(var placement) ->
          new Known(null, null, null, isPlaced(caseId, placement, day), false);
      case LegalBasis.NothingTold _, LegalBasis.NotThere _ -> Known.of(null, null);
    };
  }

  private @Nullable PartnerView view(CaseId caseId, Partner partner, LocalDate day) {
    return partner.authority().map(one -> consents.viewOn(day, caseId, one)).orElse(null);
  }

  private @Nullable Provision provision(String code, LocalDate day) {
    return provisions.find(code, day).orElse(null);
  }

  private boolean isPlaced(CaseId caseId, PlacementId placement, LocalDate day) {
    return placed.on(cases.head(caseId).person(), day).stream()
        .anyMatch(one -> one.id().equals(placement));
  }

  private boolean isProtected(CaseId caseId) {
    return cases.head(caseId).name() instanceof PersonName.Protected;
  }
}
