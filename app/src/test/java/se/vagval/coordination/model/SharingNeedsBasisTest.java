package se.vagval.coordination.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.PartnerView;
import se.vagval.casework.SharedPart;

class SharingNeedsBasisTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | partner | basis                  | what the person lets that authority see | told at a | refused
          COO-01 | AF      | consent to PLAN        | PLAN                                    | contact  |
          COO-01 | AF      | consent to PLAN        | CASE                                    | contact  | CONSENT_TO_OTHER_PARTS
          COO-01 | FK      | consent to PLAN        | NOT_GIVEN                               | contact  | NO_CONSENT_THAT_DAY
          COO-01 | FK      | consent to PLAN        | TAKEN_BACK                              | contact  | NO_CONSENT_THAT_DAY
          COO-01 | REGION  | consent to PLAN        | HAS_RUN_OUT                             | contact  | NO_CONSENT_THAT_DAY
          COO-01 | AF      | consent to PLAN        | PROTECTED                               | contact  | PERSON_IS_PROTECTED
          COO-01 | CARE    | consent to PLAN        |                                         | contact  | NO_CONSENT_TO_THAT_PARTNER
          COO-01 | FK      | provision for FK       | NOT_GIVEN                               | contact  |
          COO-01 | AF      | provision for FK       | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | FK      | provision of yesterday | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | FK      | provision unknown      | NOT_GIVEN                               | contact  | PROVISION_DOES_NOT_HOLD
          COO-01 | CARE    | nothing told           |                                         | contact  |
          COO-01 | CARE    | nothing told           |                                         | meeting  | TOLD_AT_THE_MEETING
          COO-01 | CARE    | did not come           |                                         | meeting  |
          COO-01 | AF      | consent to PLAN        | TAKEN_BACK                              | meeting  | NO_CONSENT_THAT_DAY
          """)
  void nothing_of_a_person_is_told_without_a_basis(
      String rule,
      Partner partner,
      String basis,
      @Nullable String seen,
      String occasion,
      @Nullable String refused) {
    var facts =
        new SharingNeedsBasis.Facts(
            DAY,
            partner,
            basis(basis),
            SharingNeedsBasis.Occasion.valueOf(occasion.toUpperCase(Locale.ROOT)),
            seen == null ? null : view(seen),
            provision(basis));

    assertThat(SharingNeedsBasis.against(facts).map(Enum::name).orElse(""))
        .isEqualTo(refused == null ? "" : refused);
  }

  private static LegalBasis basis(String words) {
    if (words.startsWith("consent")) {
      return new LegalBasis.Consent(SharedPart.PLAN);
    }
    if (words.equals("did not come")) {
      return new LegalBasis.NotThere();
    }
    return words.startsWith("provision")
        ? new LegalBasis.ByProvision("LAW")
        : new LegalBasis.NothingTold();
  }

  private static @Nullable Provision provision(String words) {
    var from = LocalDate.of(2020, 1, 1);
    return switch (words) {
      case "provision for FK" -> new Provision("LAW", from, null, Set.of(Partner.FK), "", "");
      case "provision of yesterday" -> new Provision("LAW", from, DAY, Set.of(Partner.FK), "", "");
      default -> null;
    };
  }

  private static PartnerView view(String seen) {
    return switch (seen) {
      case "PLAN", "CASE" -> new PartnerView.Shown(Set.of(SharedPart.valueOf(seen)), DAY);
      default -> new PartnerView.Nothing(PartnerView.Why.valueOf(seen));
    };
  }
}
