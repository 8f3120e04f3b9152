package se.vagval.remuneration.ledger;

import se.vagval.assessment.VoucherId;

/// A check that a run leaves out: its facts contradict each other, and nothing is paid or taken
/// back until somebody has put them right.
public record HeldBack(VoucherId voucher, Because because) {

  /// What contradicts what.
  public enum Because {
    TERMS_ARE_FAULTY,
    RESULT_OF_EARLIER_PLACEMENT,
    RESULT_BEFORE_THE_LAST_DAY
  }
}
