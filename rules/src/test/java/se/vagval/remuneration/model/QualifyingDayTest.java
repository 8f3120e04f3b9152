package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.remuneration.model.QualifyingDay.Outcome.NotYet;
import se.vagval.remuneration.model.QualifyingDay.Outcome.Qualified;

class QualifyingDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | start      | last day   | pauses                | qualifying days | outcome
          REM-02 | 2026-01-12 | 2026-01-24 |                       | 14              | 13 days
          REM-02 | 2026-01-12 | 2026-01-25 |                       | 14              | 2026-01-25
          REM-02 | 2026-01-12 | 2026-03-31 |                       | 14              | 2026-01-25
          REM-02 | 2026-01-12 | 2026-03-31 | 2026-01-20/2026-01-22 | 14              | 2026-01-28
          REM-02 | 2026-01-12 | 2026-03-31 | 2026-01-12/2026-01-13 | 1               | 2026-01-14
          REM-02 | 2026-01-12 | 2026-03-31 | 2026-01-12/2026-01-13 | 0               | 2026-01-14
          REM-02 | 2026-01-12 | 2026-01-12 | 2026-01-12/2026-01-12 | 0               | 0 days
          """)
  void a_placement_qualifies_on_its_running_day_of_that_number(
      String rule,
      String start,
      String lastDay,
      @Nullable String pauses,
      int qualifyingDays,
      String outcome) {
    var placement = Given.paused(Given.placement(start, lastDay), pauses);
    var running = RunningDays.of(placement, Given.day("2026-12-31"));

    var told =
        switch (QualifyingDay.of(running, qualifyingDays)) {
          case Qualified(var on) -> on.toString();
          case NotYet(var days) -> days + " days";
        };

    assertThat(told).as(rule).isEqualTo(outcome);
  }
}
