package se.vagval.remuneration;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// The money set aside for a check, and what has been paid of it.
///
/// @param limit null where the terms pay by the month or the week and set no limit
/// @param running what running payments took
/// @param result what result payments took
@Term(sv = "bindning")
public record Commitment(VoucherId voucher, @Nullable Limit limit, Money running, Money result) {

  /// @param amount the whole check
  /// @param cap how much of it running payments may take
  public record Limit(Money amount, Money cap) {}

  /// For a check of which nothing is paid yet.
  public static Commitment fresh(VoucherId voucher, @Nullable Limit limit) {
    return new Commitment(voucher, limit, Money.none(), Money.none());
  }

  public Money paid() {
    return running.plus(result);
  }
}
