package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// Whether a value of a profile stands in its source.
@Term(sv = "källmarkering")
public enum Mark implements Worded {
  /// It stands in the source.
  STATED,
  /// The source is silent or breaks off, and this is how we read it.
  OUR_READING
}
