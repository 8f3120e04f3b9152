package se.vagval.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.plan.StepId;

class PlanMayBeSettledTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | goals | without a step | steps in the past | follow-up  | outcome
          PLN-01 | 1     | 0              | 0                 | 2026-11-01 | MAY_BE_SETTLED
          PLN-01 | 3     | 0              | 0                 | 2026-09-02 | MAY_BE_SETTLED
          PLN-01 | 0     | 0              | 0                 | 2026-11-01 | NO_GOAL
          PLN-01 | 2     | 1              | 0                 | 2026-11-01 | GOAL_WITHOUT_STEP
          PLN-01 | 1     | 0              | 2                 | 2026-11-01 | STEP_IN_THE_PAST
          PLN-01 | 1     | 0              | 0                 |            | NO_FOLLOW_UP
          PLN-01 | 1     | 0              | 0                 | 2026-09-01 | FOLLOW_UP_NOT_AHEAD
          PLN-01 | 1     | 0              | 0                 | 2026-08-31 | FOLLOW_UP_NOT_AHEAD
          PLN-01 | 0     | 0              | 0                 |            | NO_GOAL and NO_FOLLOW_UP
          """)
  void a_plan_is_signed_with_goals_in_steps_and_a_follow_up_ahead(
      String rule,
      int goals,
      int without,
      int passed,
      @Nullable LocalDate followUp,
      String outcome) {
    var facts = new PlanMayBeSettled.Facts(goals, without, passed, followUp, TODAY);

    assertThat(
            switch (PlanMayBeSettled.of(facts)) {
              case PlanMayBeSettled.Outcome.MayBeSettled() -> "MAY_BE_SETTLED";
              case PlanMayBeSettled.Outcome.NotYet(var reasons) ->
                  reasons.stream().map(Enum::name).collect(Collectors.joining(" and "));
            })
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rule   | the step's day | in the version before | passed
          PLN-01 | 2026-08-31     | no such step          | yes
          PLN-01 | 2026-09-01     | no such step          | no
          PLN-01 |                | no such step          | no
          PLN-01 | 2026-08-31     | 2026-08-31            | no
          PLN-01 | 2026-08-31     | 2026-08-30            | yes
          PLN-01 | 2026-08-31     | no day                | yes
          """)
  void the_day_of_a_new_step_has_not_passed(
      String rule, @Nullable LocalDate day, String earlier, String outcome) {
    var before =
        switch (earlier) {
          case "no such step" -> PlanContent.empty();
          case "no day" -> plan(null);
          default -> plan(LocalDate.parse(earlier));
        };

    assertThat(plan(day).passed(before, TODAY)).hasSize(outcome.equals("yes") ? 1 : 0);
  }

  private static PlanContent plan(@Nullable LocalDate day) {
    var step =
        new PlanContent.Step(
            new StepId(new UUID(0, 1)), "Ring", PlanContent.Kind.STEP, PlanContent.Who.PERSON, day);
    var goal = new PlanContent.Goal(new UUID(0, 2), "Work", List.of(step));
    return new PlanContent("", "", null, List.of(goal));
  }
}
