package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.Authority;
import se.vagval.casework.PartnerView;
import se.vagval.casework.SharedPart;

class PartnerSeesWhatIsConsentedTest {

  private static final Set<SharedPart> PARTS = Set.of(SharedPart.CASE, SharedPart.PLAN);
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | today      | protected | case   | latest     | outcome
          CON-01 | 2026-03-01 | no        | open   | given      | CASE and PLAN until 2027-02-28
          CON-01 | 2027-02-28 | no        | open   | given      | CASE and PLAN until 2027-02-28
          CON-01 | 2027-03-01 | no        | open   | given      | HAS_RUN_OUT
          CON-01 | 2026-02-28 | no        | open   | given      | NOT_YET
          CON-01 | 2026-09-01 | no        | open   | taken back | TAKEN_BACK
          CON-01 | 2026-09-01 | no        | open   |            | NOT_GIVEN
          CON-01 | 2026-09-01 | no        | closed | given      | CASE_IS_CLOSED
          CON-01 | 2026-09-01 | yes       | open   | given      | PROTECTED
          CON-01 | 2026-09-01 | yes       | closed | given      | PROTECTED
          CON-01 | 2026-09-01 | yes       | open   |            | PROTECTED
          """)
  void another_authority_sees_what_the_latest_consent_names_while_it_holds(
      String rule,
      LocalDate today,
      String isProtected,
      String caseState,
      @Nullable String latest,
      String outcome) {
    var view =
        PartnerSeesWhatIsConsented.of(
            new PartnerSeesWhatIsConsented.Facts(
                today, isProtected.equals("yes"), caseState.equals("open"), consent(latest)));

    assertThat(
            switch (view) {
              case PartnerView.Shown(var parts, var lastDay) ->
                  parts.equals(PARTS) ? "CASE and PLAN until " + lastDay : parts.toString();
              case PartnerView.Nothing(var why) -> why.name();
            })
        .isEqualTo(outcome);
  }

  private static @Nullable Consent consent(@Nullable String latest) {
    return switch (latest) {
      case "given" ->
          new Consent.Given(
              1, Authority.AF, new Consent.Terms(PARTS, Consent.Way.ORAL, FROM, UNTIL), "Kim");
      case "taken back" -> new Consent.TakenBack(2, Authority.AF, LocalDate.of(2026, 6, 1), "Kim");
      case null, default -> null;
    };
  }
}
