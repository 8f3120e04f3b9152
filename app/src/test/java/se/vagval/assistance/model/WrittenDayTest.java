package se.vagval.assistance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | written             | day
          AST-09 | 2026-03-25          | 2026-03-25
          AST-09 | 20260325            | 2026-03-25
          AST-09 | 2026/03/25          | 2026-03-25
          AST-09 | 2026-03-25 00:00:00 | 2026-03-25
          AST-09 | 46106               | 2026-03-25
          AST-09 | 46106.0             | 2026-03-25
          AST-09 | 2026-02-30          |
          AST-09 | 25/3 2026           |
          AST-09 | 03-04-2026          |
          AST-09 | 2026-03             |
          AST-09 | x                   |
          AST-09 | ''                  |
          """)
  void a_day_is_read_or_not(String rule, String written, LocalDate day) {
    assertThat(WrittenDay.of(written)).isEqualTo(Optional.ofNullable(day));
  }
}
