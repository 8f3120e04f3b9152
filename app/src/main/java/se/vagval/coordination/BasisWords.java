package se.vagval.coordination;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.store.ProvisionFile;
import se.vagval.web.Text;

/// A legal basis in words, as the list had them on the day.
@Component
public class BasisWords {

  private final ProvisionFile provisions;

  BasisWords(ProvisionFile provisions) {
    this.provisions = provisions;
  }

  public String of(LegalBasis basis, LocalDate day, Text text) {
    return switch (basis) {
      case LegalBasis.NotThere() -> text.t("coordination.basis.NOT_THERE");
      case LegalBasis.NothingTold() -> text.t("coordination.basis.NO_PERSONAL_DATA");
      case LegalBasis.Consent(var part) ->
          text.t("coordination.basis.consent-to", text.of("casework.shared", part));
      case LegalBasis.PersonAgreed _ -> text.t("coordination.basis.AGREED");
      case LegalBasis.Placed _ -> text.t("coordination.basis.PLACED");
      case LegalBasis.ByProvision(var code) ->
          provisions.find(code, day).map(one -> words(one, text)).orElse(code);
    };
  }

  private static String words(Provision provision, Text text) {
    return provision.words(text.isSwedish());
  }
}
