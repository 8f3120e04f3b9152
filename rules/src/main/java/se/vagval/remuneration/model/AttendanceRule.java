package se.vagval.remuneration.model;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// Which planned days are paid, as the municipality has agreed with its providers.
@Term(sv = "närvaroregel")
public enum AttendanceRule implements Worded {
  ALL_DAYS,
  EXCLUDE_INVALID_ABSENCE,
  REPORTED_ONLY;

  boolean lets(DayStatus status) {
    return switch (status) {
      case PRESENT, VALID_ABSENCE, SICK -> true;
      case INVALID_ABSENCE -> this == ALL_DAYS;
      case UNREPORTED -> this != REPORTED_ONLY;
    };
  }
}
