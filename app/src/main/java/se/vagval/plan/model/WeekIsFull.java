package se.vagval.plan.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A week holds full time and no more: what is planned beyond that is overload. With a child under
/// eight in the household it holds less. Version 1 asked for full time of everybody.
@Rule(
    id = "PLN-04",
    version = 2,
    source =
        "our reading: full time is at most 40 hours a week, and ten hours less with a child under"
            + " eight (SFS 2026:730, known from a secondary source); both are terms of the profile;"
            + " whether only one of two parents can use it is not known")
@Term(sv = "överbelastad vecka")
public final class WeekIsFull {

  public sealed interface Outcome {
    /// @param minutes that are left to full time; 0 when it is just full
    record HasRoom(int minutes) implements Outcome {}

    /// @param minutes beyond full time
    record Overloaded(int minutes) implements Outcome {}
  }

  private WeekIsFull() {}

  /// @param minutesLess for the child; 0 for none
  public static Outcome of(int plannedMinutes, int fullTimeMinutes, int minutesLess) {
    var most = fullTimeMinutes - minutesLess;
    return plannedMinutes > most
        ? new Outcome.Overloaded(plannedMinutes - most)
        : new Outcome.HasRoom(most - plannedMinutes);
  }
}
