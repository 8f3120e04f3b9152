package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// Which days of a measure are paid, in the words of the statement contract.
@Term(sv = "närvaroregel")
public enum AttendanceRule implements Worded {
  ALL_DAYS,
  EXCLUDE_INVALID_ABSENCE,
  /// A planned day that nobody reported is not paid.
  REPORTED_ONLY
}
