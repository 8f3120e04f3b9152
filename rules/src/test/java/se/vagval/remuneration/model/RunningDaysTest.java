package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | start      | last day   | pauses                                        | known until | days
          REM-01 | 2026-01-12 | 2026-01-31 |                                               | 2026-12-31  | 20
          REM-01 | 2026-01-12 | 2026-01-31 |                                               | 2026-01-20  | 9
          REM-01 | 2026-01-12 | 2026-01-31 |                                               | 2026-01-12  | 1
          REM-01 | 2026-01-12 | 2026-01-31 |                                               | 2026-01-11  | 0
          REM-01 | 2026-01-12 |            |                                               | 2026-01-20  | 9
          REM-01 | 2026-01-12 | 2026-01-12 |                                               | 2026-12-31  | 1
          REM-01 | 2026-01-12 | 2026-01-31 | 2026-01-14/2026-01-14                         | 2026-12-31  | 19
          REM-01 | 2026-01-12 | 2026-01-31 | 2026-01-14/2026-01-16 2026-01-15/2026-01-18   | 2026-12-31  | 15
          REM-01 | 2026-01-12 | 2026-01-31 | 2026-01-01/2026-01-13 2026-01-31/2026-02-28   | 2026-12-31  | 17
          REM-01 | 2026-01-12 | 2026-01-31 | 2026-01-01/2026-02-28                         | 2026-12-31  | 0
          """)
  void a_running_day_is_a_calendar_day_in_no_pause(
      String rule,
      String start,
      @Nullable String lastDay,
      @Nullable String pauses,
      String asOf,
      int days) {
    var placement = Given.paused(Given.placement(start, lastDay), pauses);

    assertThat(RunningDays.of(placement, Given.day(asOf)).size()).as(rule).isEqualTo(days);
  }
}
