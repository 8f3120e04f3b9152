package se.vagval.remuneration.ledger;

import se.vagval.assessment.VoucherId;

/// A check that a run leaves out: its facts contradict each other, and nothing is paid or taken
/// back until somebody has put them right.
///
/// No page leads here with a result. One is approved only for the last placement of a check, on or
/// after its last day (OUT-03); from then on the check is settled: nobody chooses on it (CHO-01) or
/// begins (CHO-02), and a last day that is set stays (CHO-03). Approving, choosing and beginning
/// wait for each other. The reasons are kept for facts that come by another road, such as a
/// transfer from an older system; there the mending is done where the facts came from, and the next
/// run sees it.
public record HeldBack(VoucherId voucher, Because because) {

  /// What contradicts what.
  public enum Because {
    TERMS_ARE_FAULTY,
    /// Out of reach of every page.
    RESULT_OF_EARLIER_PLACEMENT,
    /// Out of reach of every page.
    RESULT_BEFORE_THE_LAST_DAY
  }
}
