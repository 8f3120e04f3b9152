package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthIsReachedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | imported   | month   | reached
          AST-11 | 2026-08-05 | 2026-08 | false
          AST-11 | 2026-08-31 | 2026-08 | false
          AST-11 | 2026-09-01 | 2026-08 | true
          AST-11 | 2026-10-20 | 2026-08 | true
          AST-11 | 2026-02-28 | 2026-02 | false
          AST-11 | 2026-08-31 | 2026-09 | false
          """)
  void a_month_is_reached_by_a_file_imported_after_it_was_over(
      String rule, LocalDate imported, YearMonth month, boolean reached) {
    assertThat(MonthIsReached.by(imported, month)).isEqualTo(reached);
  }
}
