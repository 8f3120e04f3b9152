package se.vagval.attendance;

import se.vagval.kernel.Term;

/// What is known of one planned day, in the words of the statement contract. An absence whose
/// reason nobody has assessed yet counts as valid: only an authority's decision makes it invalid.
@Term(sv = "närvarostatus")
public enum DayStatus {
  PRESENT,
  VALID_ABSENCE,
  SICK,
  INVALID_ABSENCE,
  UNREPORTED
}
