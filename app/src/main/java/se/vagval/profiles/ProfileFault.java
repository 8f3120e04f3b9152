package se.vagval.profiles;

import se.vagval.kernel.MessageKey;

/// What can be wrong with values of a profile in relation to each other.
enum ProfileFault implements MessageKey {
  NOT_THE_FILES_NAME,
  EMPTY,
  NOT_MONTHS,
  NOT_A_WORD,
  LEAST_ABOVE_MOST,
  SHARES_ARE_NOT_WHOLE,
  TWICE,
  STARTS_AFTER_THE_PROFILE,
  ENDS_BEFORE_IT_STARTS,
  OPEN_BUT_NOT_LAST,
  LAST_HAS_AN_END,
  GAP,
  OVERLAP,
  LEVEL_OUT_OF_ORDER,
  NOT_ABOVE_THE_ONE_BEFORE,
  OUTSIDE_THE_CHECK,
  OUTSIDE_ITS_OWN_BOUNDS,
  POINTS_START_AT_ZERO,
  MORE_THAN_FULL_TIME;

  @Override
  public String bundle() {
    return "se.vagval.profiles.faults";
  }
}
