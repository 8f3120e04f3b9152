package se.vagval.remuneration.model;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// What is known of one planned activity day.
@Term(sv = "närvarostatus")
public enum DayStatus implements Worded {
  PRESENT,
  VALID_ABSENCE,
  SICK,
  INVALID_ABSENCE,
  /// The provider has told nothing. This is never absence.
  UNREPORTED
}
