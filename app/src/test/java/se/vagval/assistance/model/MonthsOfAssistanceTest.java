package se.vagval.assistance.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months in a row, and months of a calendar year.
class MonthsOfAssistanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | paid                            | up to   | in a row
          AST-04 | 2026-01 2026-02 2026-03         | 2026-03 | 3
          AST-04 | 2026-01 2026-02 2026-03         | 2026-02 | 2
          AST-04 | 2026-01 2026-02 2026-03         | 2026-04 | 0
          AST-04 | 2025-11 2025-12 2026-01         | 2026-01 | 3
          AST-04 | 2026-01 2026-03                 | 2026-03 | 1
          AST-04 | ''                              | 2026-03 | 0
          """)
  void months_in_a_row_are_counted_back(String rule, String paid, YearMonth upTo, int inARow) {
    assertThat(ConsecutiveMonths.of(months(paid), upTo)).isEqualTo(inARow);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | months | long-term from | longer from | outcome
          AST-05 | 12     | 10             | 6           | LONG_TERM
          AST-05 | 10     | 10             | 6           | LONG_TERM
          AST-05 | 9      | 10             | 6           | LONGER
          AST-05 | 6      | 10             | 6           | LONGER
          AST-05 | 5      | 10             | 6           | NEITHER
          AST-05 | 0      | 10             | 6           | NEITHER
          """)
  void long_term_is_so_many_months_of_a_year(
      String rule, int months, int longTerm, int longer, MonthsOfAYear.Outcome outcome) {
    assertThat(MonthsOfAYear.of(months, longTerm, longer)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | paid                    | year | count
          AST-05 | 2025-12 2026-01 2026-03 | 2026 | 2
          AST-05 | 2025-12 2026-01 2026-03 | 2025 | 1
          AST-05 | 2025-12 2026-01 2026-03 | 2024 | 0
          """)
  void only_months_of_the_calendar_year_count(String rule, String paid, int year, int count) {
    assertThat(MonthsOfAYear.count(months(paid), Year.of(year))).isEqualTo(count);
  }

  private static Set<YearMonth> months(String written) {
    return Arrays.stream(written.split(" ", -1))
        .filter(month -> !month.isEmpty())
        .map(YearMonth::parse)
        .collect(toSet());
  }
}
