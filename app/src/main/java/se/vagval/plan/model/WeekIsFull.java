package se.vagval.plan.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A week holds full time and no more: what is planned beyond that is overload.
@Rule(
    id = "PLN-04",
    source =
        "our reading: full time is at most 40 hours a week; the hours are a term of the profile")
@Term(sv = "överbelastad vecka")
public final class WeekIsFull {

  public sealed interface Outcome {
    /// @param minutes that are left to full time; 0 when it is just full
    record HasRoom(int minutes) implements Outcome {}

    /// @param minutes beyond full time
    record Overloaded(int minutes) implements Outcome {}
  }

  private WeekIsFull() {}

  public static Outcome of(int plannedMinutes, int fullTimeMinutes) {
    return plannedMinutes > fullTimeMinutes
        ? new Outcome.Overloaded(plannedMinutes - fullTimeMinutes)
        : new Outcome.HasRoom(fullTimeMinutes - plannedMinutes);
  }
}
