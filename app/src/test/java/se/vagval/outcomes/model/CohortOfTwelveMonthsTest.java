package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortOfTwelveMonthsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | today      | earliest unfinished | from       | to         | followed up
          OUT-07 | 2026-09-01 |                     | 2025-09-01 | 2026-08-31 | 2026-08-31
          OUT-07 | 2026-09-30 |                     | 2025-09-01 | 2026-08-31 | 2026-08-31
          OUT-07 | 2026-09-01 | 2025-12-01          | 2024-12-01 | 2025-11-30 | 2026-08-31
          OUT-07 | 2026-09-01 | 2025-12-31          | 2024-12-01 | 2025-11-30 | 2026-08-31
          OUT-07 | 2026-09-01 | 2026-09-01          | 2025-09-01 | 2026-08-31 | 2026-08-31
          OUT-07 | 2028-03-15 | 2028-02-10          | 2027-02-01 | 2028-01-31 | 2028-02-29
          """)
  void the_months_end_before_anybody_unfinished_began(
      String rule,
      LocalDate today,
      @Nullable LocalDate unfinished,
      LocalDate from,
      LocalDate to,
      LocalDate followedUp) {
    var cohort = CohortOfTwelveMonths.of(today, unfinished);

    assertThat(cohort.starts().from()).isEqualTo(from);
    assertThat(cohort.lastStart()).isEqualTo(to);
    assertThat(cohort.followedUpOn()).isEqualTo(followedUp);
  }
}
