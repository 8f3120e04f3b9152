package se.vagval.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.AbilityNoteId;

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

  /// Of a demand that rests on a report: when it holds, when the next one begins, and what stands
  /// against the report.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | from       | last       | next       | against              | on 2026-05-01
          ABI-02 | 2026-01-10 |            |            | CANNOT_WORK_NOW      | true
          ABI-02 | 2026-01-10 | 2026-05-01 |            | REPORT_WAS_CORRECTED | true
          ABI-02 | 2026-06-01 |            |            | NOT_CONCLUDED        | true
          ABI-02 | 2026-01-10 |            | 2026-05-02 | CANNOT_WORK_NOW      | true
          ABI-02 | 2026-01-10 |            | 2026-05-01 | CANNOT_WORK_NOW      | false
          ABI-02 | 2026-06-01 |            | 2026-05-20 | CANNOT_WORK_NOW      | false
          ABI-02 | 2026-01-10 | 2026-04-30 |            | CANNOT_WORK_NOW      | false
          ABI-02 | 2026-01-10 |            |            |                      | false
          """)
  void a_demand_that_counts_is_looked_over_when_its_report_does_not_bear_it(
      String rule,
      String from,
      @Nullable String last,
      @Nullable String next,
      DemandRestsOnReport.@Nullable Reason against,
      boolean toReview) {
    var plain = demand("resting", from, last);
    var basis =
        new JobDemand.Basis(new AbilityNoteId(new UUID(0, 1)), plain.setOn(), "Kim", against);
    var resting =
        new JobDemand(
            plain.words(), null, plain.from(), plain.last(), "skäl", basis, plain.setOn(), "Kim");
    var all =
        new JobDemands(
            next == null ? List.of(resting) : List.of(demand("next", next, null), resting));

    assertThat(all.toReview(LocalDate.parse("2026-05-01")).isPresent()).isEqualTo(toReview);
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
