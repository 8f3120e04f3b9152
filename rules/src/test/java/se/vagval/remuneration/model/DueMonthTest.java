package se.vagval.remuneration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueMonthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | earned  | qualified on | due
          REM-07 | 2026-01 | 2026-01-31   | 2026-01
          REM-07 | 2026-01 | 2026-02-01   | 2026-02
          REM-07 | 2026-03 | 2026-02-07   | 2026-03
          REM-07 | 2025-12 | 2026-01-02   | 2026-01
          """)
  void what_was_earned_before_is_due_when_the_placement_qualified(
      String rule, YearMonth earned, String qualifiedOn, YearMonth due) {
    assertThat(DueMonth.of(earned, Given.day(qualifiedOn))).as(rule).isEqualTo(due);
  }
}
