package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.plan.StepId;

/// What an individual plan says: where it leads, the person's own words, goals in steps, and when
/// it is looked at next.
///
/// @param followUpOn null until it is decided
@Term(sv = "genomförandeplan")
public record PlanContent(
    String aim, String ownWords, @Nullable LocalDate followUpOn, List<Goal> goals) {

  public PlanContent {
    goals = List.copyOf(goals);
  }

  /// @param id kept from version to version
  @Term(sv = "mål i planen")
  public record Goal(UUID id, String text, List<Step> steps) {

    public Goal {
      steps = List.copyOf(steps);
    }
  }

  /// @param by the day by which it is to be done; null when there is none
  @Term(sv = "steg i planen")
  public record Step(StepId id, String what, Kind kind, Who who, @Nullable LocalDate by) {}

  @Term(sv = "slag av steg")
  public enum Kind {
    /// Something that one of them does.
    STEP,
    /// A measure that somebody gives.
    MEASURE
  }

  @Term(sv = "den som gör steget")
  public enum Who {
    PERSON,
    CASEWORKER,
    COACH,
    AUTHORITY,
    PROVIDER
  }

  public boolean hasMeasure() {
    return goals.stream()
        .flatMap(goal -> goal.steps().stream())
        .anyMatch(step -> step.kind() == Kind.MEASURE);
  }

  public static PlanContent empty() {
    return new PlanContent("", "", null, List.of());
  }

  /// As the next version begins: the day of the follow-up is to be set anew.
  public PlanContent toBeginWith() {
    return new PlanContent(aim, ownWords, null, goals);
  }

  public Stream<Step> steps() {
    return goals.stream().flatMap(goal -> goal.steps().stream());
  }

  /// The steps whose day has passed. Those that the version before has on the same day stand as
  /// they did.
  ///
  /// @param before the version before; an empty plan when there is none
  public Set<StepId> passed(PlanContent before, LocalDate today) {
    return steps()
        .filter(step -> step.by() != null && step.by().isBefore(today))
        .filter(step ->
            before.step(step.id()).filter(was -> Objects.equals(was.by(), step.by())).isEmpty())
        .map(Step::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Step> step(StepId id) {
    return steps().filter(step -> step.id().equals(id)).findFirst();
  }
}
