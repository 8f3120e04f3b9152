package se.vagval.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultMayBeClaimedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | last day   | newest claim | outcome
          OUT-03 |            | NONE         | NOT_ENDED
          OUT-03 | 2026-09-02 | NONE         | NOT_ENDED
          OUT-03 | 2026-09-01 | NONE         | MAY_CLAIM
          OUT-03 | 2026-08-31 | REFUSED      | MAY_CLAIM
          OUT-03 | 2026-08-31 | WAITS        | WAITS_FOR_DECISION
          OUT-03 | 2026-08-31 | APPROVED     | APPROVED_ALREADY
          """)
  void a_result_is_claimed_once_after_the_last_day(
      String rule, @Nullable LocalDate lastDay, ResultMayBeClaimed.Newest newest, String outcome) {
    var facts = new ResultMayBeClaimed.Facts(lastDay, LocalDate.of(2026, 9, 1), newest);

    assertThat(
            switch (ResultMayBeClaimed.of(facts)) {
              case ResultMayBeClaimed.Outcome.MayClaim() -> "MAY_CLAIM";
              case ResultMayBeClaimed.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
