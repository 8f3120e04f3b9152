package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentMayBeGivenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | today      | most | protected | case   | given on   | last day   | taken back on | outcome
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-09-01 |            |               | until 2027-09-01
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 | 2026-12-31 |               | until 2027-01-01
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 | 2027-08-19 |               | until 2027-08-20
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 | 2027-08-20 |               | ENDS_TOO_LATE
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 | 2026-08-31 |               | ENDS_TOO_SOON
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 | 2026-09-01 |               | until 2026-09-02
          CON-02 | 2026-09-01 | 12   | no        | open   | 2025-09-01 |            |               | ENDS_TOO_SOON
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-09-02 |            |               | LIES_AHEAD
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-20 |            | 2026-08-21    | TAKEN_BACK_SINCE
          CON-02 | 2026-09-01 | 12   | no        | open   | 2026-08-21 |            | 2026-08-21    | until 2027-08-21
          CON-02 | 2026-09-01 | 12   | no        | closed | 2026-09-01 |            |               | CASE_IS_CLOSED
          CON-02 | 2026-09-01 | 12   | yes       | open   | 2026-09-01 |            |               | PROTECTED
          """)
  void a_consent_holds_no_longer_than_the_municipality_lets_it_and_is_not_brought_back_to_life(
      String rule,
      LocalDate today,
      int most,
      String isProtected,
      String caseState,
      LocalDate on,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate takenBackOn,
      String outcome) {
    var facts =
        new ConsentMayBeGiven.Facts(
            today,
            most,
            isProtected.equals("yes"),
            caseState.equals("open"),
            on,
            lastDay,
            takenBackOn);

    assertThat(
            switch (ConsentMayBeGiven.of(facts)) {
              case ConsentMayBeGiven.Outcome.May(var until) -> "until " + until;
              case ConsentMayBeGiven.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
