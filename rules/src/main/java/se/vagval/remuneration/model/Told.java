package se.vagval.remuneration.model;

import se.vagval.kernel.MessageKey;
import se.vagval.kernel.Wording;

/// The sentences of explanations.
enum Told implements MessageKey {
  DAYS_OF_CHECK,
  DAY_NUMBERS,
  UNPAID_DAYS,
  DAYS_BEYOND_PLAN,
  DAYS_OF_MONTH,
  WEEKS,
  RELEASED,
  RESULT_REMAINDER,
  RESULT_SHARE,
  RESULT_BONUS,
  WHOLE_ON_EVIDENCE,
  PART_ON_EVIDENCE,
  WHOLE_AFTER_SUSTAINED,
  PART_AFTER_SUSTAINED;

  Wording of(Object... facts) {
    return Wording.of(this, facts);
  }

  @Override
  public String bundle() {
    return "se.vagval.remuneration.model.explanations";
  }
}
