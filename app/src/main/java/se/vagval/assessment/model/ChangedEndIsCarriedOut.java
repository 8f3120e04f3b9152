package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// When the decision that a check ends is changed, by a court or by the municipality on looking at
/// it again, the check goes on as if it had not ended, whatever the right is now: what was changed
/// binds the municipality. So it does when the court has sent the matter back, until somebody
/// decides anew. Where no more than the last day was changed, the check ends on the new day
/// instead: inside the time that it was decided for, and not before today, since days that have
/// gone stay as they were. Version 1 knew no such change. It can go on only in the time that it was
/// decided for, when no other check lies there and it has not done its work. What ran on it goes on
/// when its last day has not gone; after that the person chooses anew.
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
  public static final int VERSION = 2;

  public enum Hindrance {
    CASE_CLOSED,
    /// A result was approved on it.
    DONE_ITS_WORK,
    TIME_IS_OVER,
    ANOTHER_CHECK,
    /// The new last day is the one that holds already.
    SAME_DAY,
    /// The new last day is the check's own or lies after it: then it does not end before its time.
    OUTSIDE_ITS_TIME,
    /// The new last day lies before the old and has gone.
    DAY_HAS_GONE
  }

  public sealed interface Outcome {
    /// @param withPlacements whether what ran on it goes on too
    record GoesOn(boolean withPlacements) implements Outcome {}

    /// @param withPlacements whether what runs on it gets that last day too
    record EndsOn(LocalDate lastDay, boolean withPlacements) implements Outcome {}

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

  /// @param newLastDay the day that was set instead; null where the end itself was changed
  public record Change(Review review, @Nullable LocalDate newLastDay) {}

  /// @param lastDay that holds until then
  public record Facts(Change change, Check check, LocalDate lastDay, LocalDate today) {}

  private ChangedEndIsCarriedOut() {}

  public static Outcome of(Facts facts) {
    if (facts.change().review() == Review.STANDS) {
      return new Outcome.Stands();
    }
    var hindrance = hindrance(facts.check(), facts.today());
    var day = facts.change().newLastDay();
    if (day != null) {
      var ofDay = hindrance == null ? hindrance(day, facts) : hindrance;
      return ofDay == null
          ? new Outcome.EndsOn(day, arePlacementsMoved(day, facts))
          : new Outcome.NotPossible(ofDay);
    }
    return hindrance == null
        ? new Outcome.GoesOn(
            !facts.lastDay().isBefore(facts.today()) && !facts.check().isAnotherPlacement())
        : new Outcome.NotPossible(hindrance);
  }

  private static boolean arePlacementsMoved(LocalDate day, Facts facts) {
    var isShorter = day.isBefore(facts.lastDay());
    return !facts.lastDay().isBefore(facts.today())
        && (isShorter || !facts.check().isAnotherPlacement());
  }

  private static @Nullable Hindrance hindrance(LocalDate day, Facts facts) {
    var to = facts.check().validTo();
    if (to != null && !day.isBefore(to.minusDays(1))) {
      return Hindrance.OUTSIDE_ITS_TIME;
    }
    if (day.equals(facts.lastDay())) {
      return Hindrance.SAME_DAY;
    }
    return day.isBefore(facts.lastDay()) && day.isBefore(facts.today())
        ? Hindrance.DAY_HAS_GONE
        : null;
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
