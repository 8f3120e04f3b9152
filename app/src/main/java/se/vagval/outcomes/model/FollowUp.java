package se.vagval.outcomes.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.vagval.kernel.Term;

/// When the municipality asks whether a person still supports themselves.
@Term(sv = "uppföljning")
public enum FollowUp {
  SIX_MONTHS(6),
  TWELVE_MONTHS(12);

  /// What was found.
  public enum Found {
    SELF_SUPPORTING,
    ON_ASSISTANCE,
    NOT_KNOWN
  }

  private final int months;

  FollowUp(int months) {
    this.months = months;
  }

  public static Optional<FollowUp> of(int months) {
    return Arrays.stream(values()).filter(point -> point.months == months).findFirst();
  }

  public int months() {
    return months;
  }

  public LocalDate dueAfter(LocalDate lastDay) {
    return lastDay.plusMonths(months);
  }
}
