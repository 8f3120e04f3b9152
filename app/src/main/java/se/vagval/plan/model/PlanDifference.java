package se.vagval.plan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.vagval.kernel.Term;
import se.vagval.plan.model.PlanContent.Goal;
import se.vagval.plan.model.PlanContent.Step;

/// What is other in a later version of a plan than in an earlier: goals and steps are known again
/// by their ids.
///
/// @param aim whether where it leads was changed
/// @param ownWords whether the person's words were
/// @param followUp whether the day of the follow-up was
@Term(sv = "skillnad mellan planer")
public record PlanDifference(
    boolean aim,
    boolean ownWords,
    boolean followUp,
    List<Change<Goal>> goals,
    List<Change<Step>> steps) {

  /// One thing that is other.
  public sealed interface Change<T> {
    record Added<T>(T now) implements Change<T> {}

    record Removed<T>(T before) implements Change<T> {}

    record Changed<T>(T before, T now) implements Change<T> {}
  }

  public static PlanDifference between(PlanContent before, PlanContent now) {
    return new PlanDifference(
        !before.aim().equals(now.aim()),
        !before.ownWords().equals(now.ownWords()),
        !Objects.equals(before.followUpOn(), now.followUpOn()),
        changes(goals(before), goals(now)),
        changes(steps(before), steps(now)));
  }

  public boolean isNone() {
    return !aim && !ownWords && !followUp && goals.isEmpty() && steps.isEmpty();
  }

  /// Of goals only their words are compared; their steps are compared apart.
  private static Map<UUID, Goal> goals(PlanContent content) {
    return content.goals().stream()
        .map(goal -> new Goal(goal.id(), goal.text(), List.of()))
        .collect(byId(Goal::id));
  }

  private static Map<UUID, Step> steps(PlanContent content) {
    return content.steps().collect(byId(step -> step.id().value()));
  }

  private static <T> java.util.stream.Collector<T, ?, LinkedHashMap<UUID, T>> byId(
      Function<T, UUID> id) {
    return Collectors.toMap(id, Function.identity(), (first, again) -> first, LinkedHashMap::new);
  }

  private static <T> List<Change<T>> changes(Map<UUID, T> before, Map<UUID, T> now) {
    var changes = new ArrayList<Change<T>>();
    now.forEach((id, thing) -> {
      var was = before.get(id);
      if (was == null) {
        changes.add(new Change.Added<>(thing));
      } else if (!was.equals(thing)) {
        changes.add(new Change.Changed<>(was, thing));
      }
    });
    before.forEach((id, thing) -> {
      if (!now.containsKey(id)) {
        changes.add(new Change.Removed<>(thing));
      }
    });
    return List.copyOf(changes);
  }
}
