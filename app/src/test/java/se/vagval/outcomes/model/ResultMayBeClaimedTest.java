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
          rule   | last one | last day   | newest claim | outcome
          OUT-03 | yes      |            | NONE         | NOT_ENDED
          OUT-03 | yes      | 2026-09-02 | NONE         | NOT_ENDED
          OUT-03 | yes      | 2026-09-01 | NONE         | MAY_CLAIM
          OUT-03 | yes      | 2026-08-31 | REFUSED      | MAY_CLAIM
          OUT-03 | yes      | 2026-08-31 | WAITS        | WAITS_FOR_DECISION
          OUT-03 | yes      | 2026-08-31 | APPROVED     | APPROVED_ALREADY
          OUT-03 | no       | 2026-08-31 | NONE         | NOT_THE_LAST
          OUT-03 | no       | 2026-08-31 | REFUSED      | NOT_THE_LAST
          OUT-03 | no       | 2026-09-02 | NONE         | NOT_THE_LAST
          OUT-03 | no       | 2026-08-31 | WAITS        | WAITS_FOR_DECISION
          """)
  void a_result_is_claimed_once_after_the_last_day(
      String rule,
      String isLast,
      @Nullable LocalDate lastDay,
      ResultMayBeClaimed.Newest newest,
      String outcome) {
    var facts =
        new ResultMayBeClaimed.Facts(
            isLast.equals("yes"), lastDay, LocalDate.of(2026, 9, 1), newest, null);

    assertThat(
            switch (ResultMayBeClaimed.of(facts)) {
              case ResultMayBeClaimed.Outcome.MayClaim() -> "MAY_CLAIM";
              case ResultMayBeClaimed.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }

  /// What is asked on 1 September 2027 of a placement that ended on 1 March; the version is that of
  /// the day on which the check was decided, and [LastDayToClaimTest] tells how the last day is
  /// found.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule     | last day for a claim | newest claim | outcome
          OUT-03/1 |                      | NONE         | MAY_CLAIM
          OUT-03/1 |                      | REFUSED      | MAY_CLAIM
          OUT-03/2 | 2027-09-01           | NONE         | MAY_CLAIM
          OUT-03/2 | 2027-08-31           | NONE         | TOO_LATE
          OUT-03/2 | 2027-09-01           | REFUSED      | MAY_CLAIM
          OUT-03/2 | 2027-08-31           | REFUSED      | TOO_LATE
          OUT-03/2 | 2027-08-31           | WAITS        | WAITS_FOR_DECISION
          OUT-03/2 | 2027-08-31           | APPROVED     | APPROVED_ALREADY
          """)
  void in_the_second_version_a_result_is_claimed_in_time(
      String rule, @Nullable LocalDate until, ResultMayBeClaimed.Newest newest, String outcome) {
    var facts =
        new ResultMayBeClaimed.Facts(
            true, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 9, 1), newest, until);

    assertThat(rule).endsWith(until == null ? "1" : "" + ResultMayBeClaimed.VERSION);
    assertThat(
            switch (ResultMayBeClaimed.of(facts)) {
              case ResultMayBeClaimed.Outcome.MayClaim() -> "MAY_CLAIM";
              case ResultMayBeClaimed.Outcome.Refused(var reason) -> reason.name();
            })
        .isEqualTo(outcome);
  }
}
