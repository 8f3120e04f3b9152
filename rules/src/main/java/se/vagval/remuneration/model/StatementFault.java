package se.vagval.remuneration.model;

import se.vagval.kernel.MessageKey;
import se.vagval.kernel.Wording;

/// What can be wrong with sound values in relation to each other.
enum StatementFault implements MessageKey {
  PARTS_ARE_NOT_WHOLE,
  PAID_TWICE_FOR_THE_SAME,
  FUNDERS_ARE_NOT_WHOLE,
  LAST_DAY_BEFORE_START,
  OPEN_BUT_NOT_LAST,
  STARTS_BEFORE_THE_ONE_BEFORE_ENDED,
  ID_TWICE,
  DAY_TWICE,
  DAY_OUTSIDE,
  PAUSE_BACKWARDS,
  EXIT_IS_NOT_OF_THE_LAST,
  EXIT_WITHOUT_LAST_DAY,
  APPROVED_BEFORE_LAST_DAY,
  SUSTAINED_BEFORE_EVIDENCE;

  Wording of(Object... facts) {
    return Wording.of(this, facts);
  }

  @Override
  public String bundle() {
    return "se.vagval.remuneration.model.faults";
  }
}
