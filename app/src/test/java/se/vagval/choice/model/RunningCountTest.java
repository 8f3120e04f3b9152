package se.vagval.choice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.choice.model.RunningCount.Stretch;
import se.vagval.kernel.Period;

class RunningCountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | start      | last day   | pause from | pause to   | number | day
          CHO-05 | 2026-01-05 |            |            |            | 1      | 2026-01-05
          CHO-05 | 2026-01-05 |            |            |            | 14     | 2026-01-18
          CHO-05 | 2026-01-05 |            | 2026-01-12 | 2026-01-14 | 14     | 2026-01-21
          CHO-05 | 2026-01-05 |            | 2026-01-19 | 2026-01-23 | 14     | 2026-01-18
          CHO-05 | 2026-01-05 | 2026-01-18 |            |            | 14     | 2026-01-18
          CHO-05 | 2026-01-05 | 2026-01-17 |            |            | 14     |
          CHO-05 | 2026-01-05 | 2026-01-04 |            |            | 1      |
          """)
  void a_pause_pushes_the_day_on_which_so_many_have_run(
      String rule,
      LocalDate start,
      @Nullable LocalDate last,
      @Nullable LocalDate pauseFrom,
      @Nullable LocalDate pauseTo,
      int number,
      @Nullable LocalDate day) {
    var pauses =
        pauseFrom == null || pauseTo == null
            ? List.<Period>of()
            : List.of(Period.ofInclusive(pauseFrom, pauseTo));
    var count = new RunningCount(List.of(new Stretch(start, last, pauses)));

    assertThat(count.dayOf(number).orElse(null)).isEqualTo(day);
  }

  @Test
  void what_ran_at_an_earlier_provider_counts_on_the_same_check() {
    var first = new Stretch(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 14), List.of());
    var second = new Stretch(LocalDate.of(2026, 2, 2), null, List.of());
    var count = new RunningCount(List.of(first, second));

    assertThat(count.until(LocalDate.of(2026, 2, 3))).isEqualTo(12);
    assertThat(count.dayOf(12)).contains(LocalDate.of(2026, 2, 3));
  }
}
