package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultCountsTest {

  private static final List<ResultCounts.Listed> LIST =
      List.of(
          new ResultCounts.Listed("EMPLOYMENT", LocalDate.of(2013, 1, 1), null, "x"),
          new ResultCounts.Listed("STUDIES", LocalDate.of(2013, 1, 1), null, "x"),
          new ResultCounts.Listed(
              "INSTEGSJOBB", LocalDate.of(2013, 1, 1), LocalDate.of(2019, 1, 1), "x"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | kind         | subsidy     | last day   | outcome
          OUT-02 | EMPLOYMENT   | NONE        | 2026-08-31 | COUNTS
          OUT-02 | EMPLOYMENT   | INSTEGSJOBB | 2018-12-31 | COUNTS
          OUT-02 | EMPLOYMENT   | INSTEGSJOBB | 2019-01-01 | SUBSIDY_NOT_ON_THE_LIST
          OUT-02 | EMPLOYMENT   | EXTRATJANST | 2018-12-31 | SUBSIDY_NOT_ON_THE_LIST
          OUT-02 | STUDIES      | NONE        | 2026-08-31 | COUNTS
          OUT-02 | STUDIES      | INSTEGSJOBB | 2018-12-31 | ONLY_JOBS_ARE_SUBSIDISED
          OUT-02 | OWN_BUSINESS | NONE        | 2026-08-31 | KIND_NOT_ON_THE_LIST
          OUT-02 | EMPLOYMENT   | NONE        | 2012-12-31 | KIND_NOT_ON_THE_LIST
          """)
  void a_result_counts_by_the_list_of_the_day(
      String rule, ResultKind kind, Subsidy subsidy, LocalDate lastDay, String outcome) {
    var answer = ResultCounts.of(new ResultCounts.Facts(kind, subsidy, lastDay, LIST));

    assertThat(
            switch (answer) {
              case ResultCounts.Outcome.Counts() -> "COUNTS";
              case ResultCounts.Outcome.DoesNotCount(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
