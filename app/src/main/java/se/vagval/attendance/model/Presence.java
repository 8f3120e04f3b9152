package se.vagval.attendance.model;

import se.vagval.kernel.Term;

/// What staff saw. More than fifteen minutes makes somebody late, or gone early.
@Term(sv = "närvaro")
public enum Presence {
  PRESENT,
  LATE,
  LEFT_EARLY,
  ABSENT
}
