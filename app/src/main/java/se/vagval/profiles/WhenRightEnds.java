package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// What happens to a running check when the right to it has ended.
@Term(sv = "när rätten till check upphör")
public enum WhenRightEnds implements Worded {
  /// It can be used for the time that it was decided for.
  RUNS_ON,
  /// It ends with the month, unless a placement runs: that is not broken off unheard.
  ENDS_AT_MONTH_END,
  /// Somebody decides each time.
  ASK
}
