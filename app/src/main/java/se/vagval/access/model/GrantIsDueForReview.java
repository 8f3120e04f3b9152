package se.vagval.access.model;

import java.time.LocalDate;
import se.vagval.kernel.Rule;

/// A role that nobody has looked at for some months is due for review. It goes on holding: a person
/// decides whether it ends.
@Rule(id = "ACC-02", source = "our reading; how many months is a term of the municipality")
public final class GrantIsDueForReview {

  public enum Outcome {
    DUE,
    NOT_YET
  }

  private GrantIsDueForReview() {}

  /// @param lastSeen when it was given, or last reviewed
  public static Outcome of(LocalDate lastSeen, LocalDate today, int months) {
    return lastSeen.isAfter(dueIfSeenBy(today, months)) ? Outcome.NOT_YET : Outcome.DUE;
  }

  /// What was last seen on that day, or before, is due today.
  public static LocalDate dueIfSeenBy(LocalDate today, int months) {
    return today.minusMonths(months);
  }
}
