package se.vagval.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantIsDueForReviewTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last seen  | today      | months | outcome
          ACC-02 | 2025-09-02 | 2026-09-01 | 12     | NOT_YET
          ACC-02 | 2025-09-01 | 2026-09-01 | 12     | DUE
          ACC-02 | 2020-01-01 | 2026-09-01 | 12     | DUE
          ACC-02 | 2026-09-01 | 2026-09-01 | 12     | NOT_YET
          ACC-02 | 2026-02-28 | 2026-08-31 | 6      | DUE
          ACC-02 | 2026-03-01 | 2026-08-31 | 6      | NOT_YET
          """)
  void each_role_is_looked_at_again(
      String rule, LocalDate lastSeen, LocalDate today, int months, String outcome) {
    assertThat(GrantIsDueForReview.of(lastSeen, today, months)).hasToString(outcome);
  }
}
