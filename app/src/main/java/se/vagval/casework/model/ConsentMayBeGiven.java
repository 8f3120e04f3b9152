package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A consent is noted with the day it was given, for no longer than the municipality lets one hold;
/// one that was taken back is not brought to life by one that was given before.
@Rule(
    id = "CON-02",
    source = "OSL (2009:400) 10 kap. 1 §; how long it holds is a term of the municipality")
@Term(sv = "att lämna samtycke")
public final class ConsentMayBeGiven {

  public enum Reason {
    PROTECTED,
    CASE_IS_CLOSED,
    LIES_AHEAD,
    TAKEN_BACK_SINCE,
    ENDS_TOO_SOON,
    ENDS_TOO_LATE
  }

  public sealed interface Outcome {
    /// @param until the day after the last day
    record May(LocalDate until) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param on the day it was given
  /// @param lastDay that the person asked for; null for as long as may be
  /// @param takenBackOn the last time; null for never
  public record Facts(
      LocalDate today,
      int mostMonths,
      boolean isProtected,
      boolean caseIsOpen,
      LocalDate on,
      @Nullable LocalDate lastDay,
      @Nullable LocalDate takenBackOn) {

    LocalDate latestUntil() {
      return on.plusMonths(mostMonths);
    }

    LocalDate until() {
      return lastDay == null ? latestUntil() : lastDay.plusDays(1);
    }
  }

  private ConsentMayBeGiven() {}

  public static Outcome of(Facts facts) {
    var reason = reason(facts);
    return reason == null ? new Outcome.May(facts.until()) : new Outcome.Refused(reason);
  }

  private static @Nullable Reason reason(Facts facts) {
    if (facts.isProtected()) {
      return Reason.PROTECTED;
    }
    if (!facts.caseIsOpen()) {
      return Reason.CASE_IS_CLOSED;
    }
    if (facts.on().isAfter(facts.today())) {
      return Reason.LIES_AHEAD;
    }
    var takenBackOn = facts.takenBackOn();
    if (takenBackOn != null && facts.on().isBefore(takenBackOn)) {
      return Reason.TAKEN_BACK_SINCE;
    }
    if (!facts.until().isAfter(facts.today())) {
      return Reason.ENDS_TOO_SOON;
    }
    return facts.until().isAfter(facts.latestUntil()) ? Reason.ENDS_TOO_LATE : null;
  }
}
