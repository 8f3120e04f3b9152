package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanMayBeSettledTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | goals | without a step | follow-up  | outcome
          PLN-01 | 1     | 0              | 2026-11-01 | MAY_BE_SETTLED
          PLN-01 | 3     | 0              | 2026-09-02 | MAY_BE_SETTLED
          PLN-01 | 0     | 0              | 2026-11-01 | NO_GOAL
          PLN-01 | 2     | 1              | 2026-11-01 | GOAL_WITHOUT_STEP
          PLN-01 | 1     | 0              |            | NO_FOLLOW_UP
          PLN-01 | 1     | 0              | 2026-09-01 | FOLLOW_UP_NOT_AHEAD
          PLN-01 | 1     | 0              | 2026-08-31 | FOLLOW_UP_NOT_AHEAD
          PLN-01 | 0     | 0              |            | NO_GOAL and NO_FOLLOW_UP
          """)
  void a_plan_is_signed_with_goals_in_steps_and_a_follow_up_ahead(
      String rule, int goals, int without, @Nullable LocalDate followUp, String outcome) {
    var facts = new PlanMayBeSettled.Facts(goals, without, followUp, TODAY);

    assertThat(
            switch (PlanMayBeSettled.of(facts)) {
              case PlanMayBeSettled.Outcome.MayBeSettled() -> "MAY_BE_SETTLED";
              case PlanMayBeSettled.Outcome.NotYet(var reasons) ->
                  reasons.stream().map(Enum::name).collect(Collectors.joining(" and "));
            })
        .isEqualTo(outcome);
  }
}
