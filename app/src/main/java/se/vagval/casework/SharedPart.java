package se.vagval.casework;

import se.vagval.kernel.Term;

/// What of a case a person can let another authority see. Nothing else can be shown: no amount, no
/// level, no decision, no reason of absence, no journal.
@Term(sv = "del av ärendet som får lämnas ut")
public enum SharedPart {
  /// The caseworker, the unit, and that there is a case.
  CASE,
  /// The measure, its provider and its time.
  MEASURE,
  /// Days planned, present and absent, summed by month.
  ATTENDANCE,
  /// The next stop of the path, and about how long it is expected to take.
  PLAN
}
