package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// What the result payment is counted from, in the words of the statement contract.
@Term(sv = "resultatgrund")
public enum ResultBasis implements Worded {
  /// What is left of the check.
  REMAINDER,
  /// The share of the check that is never paid day by day.
  SHARE,
  NONE
}
