package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobDemandsTest {

  private static JobDemand demand(String words, String from, @Nullable String last) {
    var first = LocalDate.parse(from);
    var end = last == null ? null : LocalDate.parse(last);
    return new JobDemand(words, null, first, end, "skäl", null, first, "Kim");
  }

  /// Set in this order: one without end, one that ends, one that lies ahead.
  private static final JobDemands THREE =
      new JobDemands(
          new ArrayList<>(
              List.of(
                  demand("third", "2026-07-10", null),
                  demand("second", "2026-03-15", "2026-05-20"),
                  demand("first", "2026-01-10", null))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          day        | holds
          2026-01-09 |
          2026-01-10 | first
          2026-03-14 | first
          2026-03-15 | second
          2026-05-20 | second
          2026-05-21 |
          2026-07-09 |
          2026-07-10 | third
          """)
  void on_a_day_the_one_set_last_among_those_begun_holds(LocalDate day, @Nullable String holds) {
    assertThat(THREE.on(day).map(JobDemand::words).orElse(""))
        .isEqualTo(holds == null ? "" : holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          month   | holds
          2026-01 | first
          2026-03 | second
          2026-05 | second
          2026-06 |
          2026-07 | third
          """)
  void a_month_has_the_one_that_held_last_in_it(YearMonth month, @Nullable String holds) {
    assertThat(THREE.in(month).map(JobDemand::words).orElse(""))
        .isEqualTo(holds == null ? "" : holds);
  }

  @Test
  void a_month_waits_only_when_something_was_asked_and_it_is_over() {
    var search = new JobSearch(THREE, List.of(), List.of());
    var today = LocalDate.parse("2026-06-02");

    assertThat(search.due(today).map(JobMonth::month)).contains(YearMonth.of(2026, 1));
    assertThat(search.of(YearMonth.of(2026, 6)).isDue(today)).isFalse();
    assertThat(search.of(YearMonth.of(2025, 12)).isDue(today)).isFalse();
  }
}
