package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReviewIsDueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | opened     | set the last time | within days | due
          PLN-06 | 2026-01-01 |                   | 60          | 2026-03-02
          PLN-06 | 2026-01-01 |                   | 1           | 2026-01-02
          PLN-06 | 2026-01-01 | 2026-02-10        | 60          | 2026-02-10
          PLN-06 | 2026-01-01 | 2026-12-01        | 60          | 2026-12-01
          """)
  void a_case_is_looked_at_in_time(
      String rule, LocalDate opened, @Nullable LocalDate next, int days, LocalDate due) {
    assertThat(CaseReviewIsDue.on(new CaseReviewIsDue.Facts(opened, next), days))
        .as(rule)
        .isEqualTo(due);
  }
}
