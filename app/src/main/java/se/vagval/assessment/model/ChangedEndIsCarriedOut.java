package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// When the decision that a check ends is changed, by a court or by the municipality on looking at
/// it again, the check goes on as if it had not ended, whatever the right is now: what was changed
/// binds the municipality. So it does when the court has sent the matter back, until somebody
/// decides anew. It can go on only in the time that it was decided for, when no other check lies
/// there and it has not done its work. What ran on it goes on when its last day has not gone; after
/// that the person chooses anew.
@Rule(
    id = ChangedEndIsCarriedOut.ID,
    source =
        "Kommunallagen (2017:725) 13 kap. om rättelse av det som verkställts, och att en dom eller"
            + " ett omprövningsbeslut om en enskild binder kommunen; vad som hindrar, vad som"
            + " gäller när ärendet skickats tillbaka och att en placering som har slutat inte"
            + " återuppstår är vår läsning",
    version = ChangedEndIsCarriedOut.VERSION)
@Term(sv = "verkställighet av ändrat beslut att en check upphör")
public final class ChangedEndIsCarriedOut {

  public static final String ID = "CHK-05";
  public static final int VERSION = 1;

  public enum Hindrance {
    CASE_CLOSED,
    /// A result was approved on it.
    DONE_ITS_WORK,
    TIME_IS_OVER,
    ANOTHER_CHECK
  }

  public sealed interface Outcome {
    /// @param withPlacements whether what ran on it goes on too
    record GoesOn(boolean withPlacements) implements Outcome {}

    record NotPossible(Hindrance why) implements Outcome {}

    /// Nothing was changed, so nothing is to be carried out.
    record Stands() implements Outcome {}
  }

  /// @param validTo the day after the last of the check's own time; null where it has no end
  /// @param isAnotherPlacement that the person begins elsewhere after the last day, so that what
  ///   ran until then cannot go on
  public record Check(
      @Nullable LocalDate validTo,
      boolean isCaseClosed,
      boolean hasDoneItsWork,
      boolean isAnotherInTheWay,
      boolean isAnotherPlacement) {}

  /// @param lastDay that the decision set
  public record Facts(Review review, Check check, LocalDate lastDay, LocalDate today) {}

  private ChangedEndIsCarriedOut() {}

  public static Outcome of(Facts facts) {
    if (facts.review() == Review.STANDS) {
      return new Outcome.Stands();
    }
    var hindrance = hindrance(facts.check(), facts.today());
    return hindrance == null
        ? new Outcome.GoesOn(
            !facts.lastDay().isBefore(facts.today()) && !facts.check().isAnotherPlacement())
        : new Outcome.NotPossible(hindrance);
  }

  private static @Nullable Hindrance hindrance(Check check, LocalDate today) {
    if (check.isCaseClosed()) {
      return Hindrance.CASE_CLOSED;
    }
    if (check.hasDoneItsWork()) {
      return Hindrance.DONE_ITS_WORK;
    }
    var to = check.validTo();
    if (to != null && !today.isBefore(to)) {
      return Hindrance.TIME_IS_OVER;
    }
    return check.isAnotherInTheWay() ? Hindrance.ANOTHER_CHECK : null;
  }
}
