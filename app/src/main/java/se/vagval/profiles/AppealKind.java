package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// How a decision on a check can be appealed. Whether it can be at all is not settled; it is a
/// setting of each municipality, with its source.
@Term(sv = "sätt att överklaga")
public enum AppealKind implements Worded {
  /// To the administrative court, by the one it concerns ("förvaltningsbesvär").
  ADMINISTRATIVE_COURT,
  /// A review of lawfulness, by any member of the municipality ("laglighetsprövning").
  LEGALITY_REVIEW,
  /// The decision cannot be appealed.
  NONE
}
