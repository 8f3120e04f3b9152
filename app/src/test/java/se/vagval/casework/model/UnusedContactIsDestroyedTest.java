package se.vagval.casework.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.casework.model.UnusedContactIsDestroyed.Facts;
import se.vagval.casework.model.UnusedContactIsDestroyed.Outcome;

class UnusedContactIsDestroyedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last day   | today      | months | led to a case | outcome
          ENT-01 | 2026-03-01 | 2026-09-01 | 6      | no            | KEPT
          ENT-01 | 2026-02-28 | 2026-09-01 | 6      | no            | DESTROYED
          ENT-01 | 2025-08-31 | 2026-02-28 | 6      | no            | KEPT
          ENT-01 | 2025-08-31 | 2026-03-01 | 6      | no            | DESTROYED
          ENT-01 | 2026-09-15 | 2026-09-01 | 6      | no            | KEPT
          ENT-01 | 2020-01-01 | 2026-09-01 | 6      | yes           | THE_CASES
          """)
  void a_contact_without_a_case_is_destroyed_when_its_time_has_gone(
      String rule, LocalDate last, LocalDate today, int months, String led, String outcome) {
    var told =
        switch (UnusedContactIsDestroyed.of(new Facts(today, months, led.equals("yes"), last))) {
          case Outcome.Kept(var day) -> {
            assertThat(day).isAfterOrEqualTo(today);
            yield "KEPT";
          }
          case Outcome.Destroyed() -> "DESTROYED";
          case Outcome.IsTheCases() -> "THE_CASES";
        };

    assertThat(rule).isEqualTo("ENT-01");
    assertThat(told).isEqualTo(outcome);
  }
}
