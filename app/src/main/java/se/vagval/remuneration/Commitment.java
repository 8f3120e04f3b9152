package se.vagval.remuneration;

import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// The money set aside for a check, and what has been paid of it.
///
/// @param amount the whole check
/// @param cap how much of it running payments may take
/// @param running what running payments took
/// @param result what result payments took
@Term(sv = "bindning")
public record Commitment(VoucherId voucher, Money amount, Money cap, Money running, Money result) {

  public Money remaining() {
    return amount.minus(running).minus(result);
  }
}
