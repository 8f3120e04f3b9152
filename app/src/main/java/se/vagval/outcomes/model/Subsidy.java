package se.vagval.outcomes.model;

import se.vagval.kernel.Term;

/// What the state pays of a wage. Subsidised results are shown apart.
@Term(sv = "subventionerad anställning")
public enum Subsidy {
  NONE,
  NYSTARTSJOBB,
  INSTEGSJOBB,
  EXTRATJANST
}
