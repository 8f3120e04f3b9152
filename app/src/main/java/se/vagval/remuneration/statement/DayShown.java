package se.vagval.remuneration.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.DayStatus;
import se.vagval.kernel.Money;

/// One running day.
///
/// @param number among the days paid for; 0 for a day that is not
public record DayShown(LocalDate day, Known known, int number, Money worth) {

  /// What is told of the day.
  public enum Known {
    /// No activity was planned.
    NONE,
    PRESENT,
    /// Whatever the reason.
    ABSENT,
    VALID_ABSENCE,
    SICK,
    INVALID_ABSENCE,
    UNREPORTED;

    static Known of(@Nullable DayStatus status) {
      return switch (status) {
        case null -> NONE;
        case PRESENT -> PRESENT;
        case VALID_ABSENCE -> VALID_ABSENCE;
        case SICK -> SICK;
        case INVALID_ABSENCE -> INVALID_ABSENCE;
        case UNREPORTED -> UNREPORTED;
      };
    }

    private Known withoutReason() {
      return switch (this) {
        case VALID_ABSENCE, SICK, INVALID_ABSENCE -> ABSENT;
        case NONE, PRESENT, ABSENT, UNREPORTED -> this;
      };
    }
  }

  boolean isPaid() {
    return number > 0;
  }

  /// The same day, counted after so many that were paid for elsewhere.
  DayShown after(int elsewhere) {
    return isPaid() ? new DayShown(day, known, number - elsewhere, worth) : this;
  }

  /// The same day as those see it who are paid or pay. Why somebody was away tells of their health.
  DayShown withoutReason() {
    return new DayShown(day, known.withoutReason(), number, worth);
  }
}
