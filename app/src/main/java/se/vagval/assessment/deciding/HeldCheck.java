package se.vagval.assessment.deciding;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.kernel.Money;

/// A check that the person holds while another is to be decided on, or held until it ended.
///
/// @param beside the check that it supplements; null for none
/// @param paid of it so far
/// @param change the last event by which the municipality or a court changed its decision, or sent
///   it back; null where it stands
public record HeldCheck(
    Voucher check,
    @Nullable VoucherId beside,
    Decision decision,
    PlacementsOnChecks.Use use,
    Money paid,
    @Nullable DecisionEvent change) {

  public Review review() {
    return change == null ? Review.STANDS : Review.of(change);
  }

  public boolean isChanged() {
    return change != null;
  }

  public Money left() {
    return check.amount().minus(paid);
  }

  public boolean isUsedUp() {
    return left().compareTo(Money.none()) <= 0;
  }

  /// What of it a form was shown, so that a change meanwhile is noticed.
  String seen() {
    return "%s/%s/%s/%s/%s/%s"
        .formatted(
            check.id(),
            text(check.endedAfter()),
            use.isSettled(),
            use.runs(),
            text(use.lastDay()),
            change == null ? "" : change.id());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
