package se.vagval.coordination;

import java.time.LocalDate;
import java.util.Optional;
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

  /// Empty when it is in order.
  public Optional<SharingNeedsBasis.Reason> against(
      CaseId caseId, Partner partner, LegalBasis basis, LocalDate day) {
    @Nullable PartnerView view =
        partner.authority().map(one -> consents.viewOn(day, caseId, one)).orElse(null);
    return SharingNeedsBasis.against(
        new SharingNeedsBasis.Facts(day, partner, basis, view, provision(basis, day)));
  }

  private @Nullable Provision provision(LegalBasis basis, LocalDate day) {
    return basis instanceof LegalBasis.ByProvision(var code)
        ? provisions.find(code, day).orElse(null)
        : null;
  }
}
