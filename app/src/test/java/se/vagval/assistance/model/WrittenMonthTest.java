package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenMonthTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | written          | month
          AST-01 | 2026-03          | 2026-03
          AST-01 | 202603           | 2026-03
          AST-01 | 20260325         | 2026-03
          AST-01 | 2026-03-25       | 2026-03
          AST-01 | 2026-03-25 00:00 | 2026-03
          AST-01 | 2026/03          | 2026-03
          AST-01 | mars 2026        | 2026-03
          AST-01 | Mars 2026        | 2026-03
          AST-01 | dec 2025         | 2025-12
          AST-01 | maj-2026         | 2026-05
          AST-01 | 46082            | 2026-03
          AST-01 | 46112.0          | 2026-03
          AST-01 | 46113            | 2026-04
          AST-01 | 2026-13          |
          AST-01 | 2026-3           |
          AST-01 | 03/04/26         |
          AST-01 | 32026            | 1987-09
          AST-01 | våren 2026       |
          AST-01 | 2026             |
          AST-01 | ''               |
          """)
  void a_month_is_read_as_registers_write_it(String rule, String written, @Nullable String month) {
    assertThat(WrittenMonth.of(written).map(Object::toString).orElse(null)).isEqualTo(month);
  }
}
