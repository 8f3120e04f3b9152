package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A plan is signed when it says where it leads, each goal has a step, no step that is new has a
/// day that has passed, and a day ahead is set on which it is followed up.
@Rule(
    id = "PLN-01",
    source =
        "our reading: an individual plan has goals, measures, who does what by when, and a follow-up (Sundbybergsmodellen 2016; Bergmark, Bäckman and Minas 2013)")
@Term(sv = "planen kan fastställas")
public final class PlanMayBeSettled {

  public enum Reason {
    NO_GOAL,
    GOAL_WITHOUT_STEP,
    STEP_IN_THE_PAST,
    NO_FOLLOW_UP,
    FOLLOW_UP_NOT_AHEAD
  }

  public sealed interface Outcome {
    record MayBeSettled() implements Outcome {}

    /// @param reasons all that hold
    record NotYet(Set<Reason> reasons) implements Outcome {}
  }

  /// @param passedSteps steps whose day has passed, but for those that the version before has so
  /// @param followUpOn null when no day is set
  public record Facts(
      int goals,
      int goalsWithoutStep,
      int passedSteps,
      @Nullable LocalDate followUpOn,
      LocalDate today) {

    public static Facts of(PlanContent content, PlanContent before, LocalDate today) {
      var without = content.goals().stream().filter(goal -> goal.steps().isEmpty()).count();
      return new Facts(
          content.goals().size(),
          (int) without,
          content.passed(before, today).size(),
          content.followUpOn(),
          today);
    }
  }

  private PlanMayBeSettled() {}

  public static Outcome of(Facts facts) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (facts.goals() == 0) {
      reasons.add(Reason.NO_GOAL);
    }
    if (facts.goalsWithoutStep() > 0) {
      reasons.add(Reason.GOAL_WITHOUT_STEP);
    }
    if (facts.passedSteps() > 0) {
      reasons.add(Reason.STEP_IN_THE_PAST);
    }
    var day = facts.followUpOn();
    if (day == null) {
      reasons.add(Reason.NO_FOLLOW_UP);
    } else if (!day.isAfter(facts.today())) {
      reasons.add(Reason.FOLLOW_UP_NOT_AHEAD);
    }
    return reasons.isEmpty() ? new Outcome.MayBeSettled() : new Outcome.NotYet(reasons);
  }
}
