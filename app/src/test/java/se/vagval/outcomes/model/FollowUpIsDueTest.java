package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpIsDueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | approved | last day   | point         | today      | outcome
          OUT-05 | yes      | 2026-02-28 | SIX_MONTHS    | 2026-08-28 | DUE
          OUT-05 | yes      | 2026-02-28 | SIX_MONTHS    | 2026-08-27 | TOO_EARLY
          OUT-05 | yes      | 2026-08-31 | SIX_MONTHS    | 2027-02-28 | DUE
          OUT-05 | yes      | 2026-02-28 | TWELVE_MONTHS | 2026-08-28 | TOO_EARLY
          OUT-05 | yes      | 2026-02-28 | TWELVE_MONTHS | 2027-02-28 | DUE
          OUT-05 | no       | 2025-02-28 | SIX_MONTHS    | 2026-08-28 | NO_APPROVED_RESULT
          """)
  void it_is_asked_after_six_and_twelve_months(
      String rule,
      String approved,
      LocalDate lastDay,
      FollowUp point,
      LocalDate today,
      String outcome) {
    var facts = new FollowUpIsDue.Facts(approved.equals("yes"), lastDay, point, today);

    assertThat(
            switch (FollowUpIsDue.of(facts)) {
              case FollowUpIsDue.Outcome.Due() -> "DUE";
              case FollowUpIsDue.Outcome.NotDue(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
