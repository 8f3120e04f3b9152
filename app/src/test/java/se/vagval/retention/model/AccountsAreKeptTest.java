package se.vagval.retention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsAreKeptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last posted | today      | outcome       | until
          RET-03 |             | 2026-09-01 | NothingPosted |
          RET-03 | 2026-01-01  | 2026-09-01 | Kept          | 2033-12-31
          RET-03 | 2026-12-31  | 2033-12-31 | Kept          | 2033-12-31
          RET-03 | 2026-12-31  | 2034-01-01 | TimeHasGone   |
          RET-03 | 2027-01-01  | 2034-01-01 | Kept          | 2034-12-31
          """)
  void accounts_are_kept_to_the_end_of_the_seventh_year_after_their_own(
      String rule,
      @Nullable LocalDate lastPosted,
      LocalDate today,
      String outcome,
      @Nullable LocalDate until) {
    var facts = new AccountsAreKept.Facts(lastPosted, today);

    assertThat(rule).isEqualTo("RET-03");
    assertThat(AccountsAreKept.of(facts, 7).getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(AccountsAreKept.until(facts, 7)).isEqualTo(until);
  }
}
