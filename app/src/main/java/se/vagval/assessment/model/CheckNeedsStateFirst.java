package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A check is decided on only when the mapping is complete, the cause is clear and it is known on
/// that day that the municipality is to act: because the state does not come first, or for a stated
/// reason. Beside a programme at full time there is to be a stated reason in any case.
@Rule(
    id = "STF-03",
    source =
        "Nacka 2005: oklar orsak utreds innan insats sätts in, och statens insatser först; ett"
            + " program på heltid är vår läsning")
@Term(sv = "hinder för check")
public final class CheckNeedsStateFirst {

  public enum Reason {
    MAPPING_NOT_COMPLETE,
    CAUSE_UNCLEAR,
    STATE_NOT_CHECKED,
    STATE_CHECK_EXPIRED,
    AF_COMES_FIRST,
    FK_COMES_FIRST,
    FULL_TIME_PROGRAMME
  }

  public sealed interface Outcome {
    record MayBeDecided() implements Outcome {}

    /// @param reasons all of them, in the order that they are dealt with
    record Refused(Set<Reason> reasons) implements Outcome {}
  }

  /// @param latest null when nobody has checked
  public record Facts(boolean mappingIsComplete, boolean causeIsClear, @Nullable Latest latest) {

    public static Facts of(
        boolean mappingIsComplete, boolean causeIsClear, Optional<StateCheck> latest) {
      return new Facts(mappingIsComplete, causeIsClear, latest.map(Latest::of).orElse(null));
    }
  }

  /// The latest check of the state's part.
  ///
  /// @param until the first day on which it holds no longer
  /// @param hasReason whether it is stated why the municipality acts all the same
  public record Latest(
      Responsible responsible, LocalDate until, boolean fullTimeProgramme, boolean hasReason) {

    static Latest of(StateCheck check) {
      return new Latest(
          check.conclusion().responsible(),
          check.conclusion().until(),
          check.facts().inFullTimeProgramme(),
          check.carried() != null);
    }
  }

  private CheckNeedsStateFirst() {}

  public static Outcome of(Facts facts, LocalDate day) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (!facts.mappingIsComplete()) {
      reasons.add(Reason.MAPPING_NOT_COMPLETE);
    }
    if (!facts.causeIsClear()) {
      reasons.add(Reason.CAUSE_UNCLEAR);
    }
    of(facts.latest(), day).ifPresent(reasons::add);
    return reasons.isEmpty() ? new Outcome.MayBeDecided() : new Outcome.Refused(reasons);
  }

  private static Optional<Reason> of(@Nullable Latest latest, LocalDate day) {
    if (latest == null) {
      return Optional.of(Reason.STATE_NOT_CHECKED);
    }
    if (!day.isBefore(latest.until())) {
      return Optional.of(Reason.STATE_CHECK_EXPIRED);
    }
    if (latest.hasReason()) {
      return Optional.empty();
    }
    return switch (latest.responsible()) {
      case AF -> Optional.of(Reason.AF_COMES_FIRST);
      case FK -> Optional.of(Reason.FK_COMES_FIRST);
      case MUNICIPALITY ->
          latest.fullTimeProgramme() ? Optional.of(Reason.FULL_TIME_PROGRAMME) : Optional.empty();
    };
  }
}
