package se.vagval.casework;

import se.vagval.kernel.Term;

/// The named stops of the path from the first meeting to self-support, in order.
@Term(sv = "hållplats")
public enum Stop {
  MAPPING,
  DECISION,
  CHOICE,
  START,
  DAY_14,
  HALFWAY,
  GOAL,
  SIX_MONTHS
}
