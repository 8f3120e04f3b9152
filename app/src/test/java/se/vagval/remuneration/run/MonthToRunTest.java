package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthToRunTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | month   | today      | latest run | outcome
          REM-12 | 2026-08 | 2026-09-01 |            | CAN_BE_RUN
          REM-12 | 2026-08 | 2026-08-31 |            | HAS_NOT_ENDED
          REM-12 | 2026-09 | 2026-09-15 |            | HAS_NOT_ENDED
          REM-12 | 2026-08 | 2026-09-15 | 2026-07-31 | CAN_BE_RUN
          REM-12 | 2026-08 | 2026-09-15 | 2026-05-31 | CAN_BE_RUN
          REM-12 | 2026-08 | 2026-09-15 | 2026-08-31 | CAN_BE_RUN
          REM-12 | 2026-07 | 2026-09-15 | 2026-08-31 | A_LATER_MONTH_WAS_RUN
          """)
  void a_month_that_has_ended_is_run_and_never_one_before_the_latest(
      String rule, YearMonth month, LocalDate today, @Nullable LocalDate latest, String expected) {
    var outcome = MonthToRun.of(new MonthToRun.Facts(month, today, latest));

    var told =
        switch (outcome) {
          case MonthToRun.Outcome.CanBeRun(var asOf) -> {
            assertThat(asOf).isEqualTo(month.atEndOfMonth());
            yield "CAN_BE_RUN";
          }
          case MonthToRun.Outcome.Refused(var reason) -> reason.name();
        };
    assertThat(told).as(rule).isEqualTo(expected);
  }

  @Test
  void the_latest_month_stands_first_among_the_choices() {
    var today = LocalDate.of(2026, 9, 1);

    assertThat(MonthToRun.choices(today, null)).hasSize(12).startsWith(YearMonth.of(2026, 8));
    assertThat(MonthToRun.choices(today, LocalDate.of(2026, 6, 30)))
        .containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 7), YearMonth.of(2026, 6));
  }
}
