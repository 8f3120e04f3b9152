package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.assessment.Renewal;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What a new decision does to the checks that the person holds. A new assessment, a decision that
/// the municipality or the court has changed, and the return of somebody whose check has done its
/// work replace the old check: its last day is the day of the decision, and the new one's first day
/// is the day after, so that no day belongs to both. A supplement leaves it as it is and lies
/// beside it, so far as the rules allow one and the sum stays inside theirs.
///
/// A supplement whose own decision was changed is replaced alone; the check that it lies beside is
/// not touched, and the new one lies beside it too. Anything else follows on the first check, and
/// takes its supplements with it. Version 1 knew no supplement that is replaced alone.
///
/// A decision that was changed after its check ran out, was ended or was replaced is followed by a
/// check from the day of the new decision: there is nothing of the old one to end. A check that is
/// held in its place is replaced from the day after; what was only a supplement lies beside the
/// check that is held instead. Any other kind follows on a check that is held. Version 2 knew only
/// checks that are held.
@Rule(
    id = NewDecisionOnHeldCheck.ID,
    source =
        "Nackas kundval 2013 och Sundbybergsmodellen säger inget om ett nytt beslut under löpande"
            + " check; vår läsning: ingen nekas en ny bedömning, och ingen dag betalas av två"
            + " checkar; om en check kan kompletteras och hur långt är en inställning i profilen; att en"
            + " ändring verkställs också när checken har tagit slut är vår läsning",
    version = NewDecisionOnHeldCheck.VERSION)
@Term(sv = "nytt beslut om en check som gäller")
public final class NewDecisionOnHeldCheck {

  public static final String ID = "CHK-03";
  public static final int VERSION = 3;

  public enum Reason {
    /// The mapping is the one that the held check was decided on.
    NOT_MEASURED_AGAIN,
    /// Neither the municipality nor a court is noted to have changed the decision.
    DECISION_STANDS,
    /// No result is approved on the check, and something of it is left.
    WORK_NOT_DONE,
    /// A result is approved on the check: the person is back, or nothing more is needed.
    WORK_IS_DONE,
    /// A result is claimed on the check and not decided on: it may have done its work.
    RESULT_WAITS,
    /// It ran out, was ended or was replaced: only a change of its decision follows on it.
    NO_LONGER_HELD,
    /// It supplements another check that is held: only a change of its own decision follows on it.
    IS_SUPPLEMENT,
    NO_SUPPLEMENTS,
    TOO_MUCH_TOGETHER
  }

  /// Where the check is that the decision follows on, and what is in its place.
  public enum Place {
    HELD,
    /// It is no longer held, and nothing is in its place.
    FREE,
    /// It is no longer held, and a check that is held has its place.
    TAKEN,
    /// It was a supplement and is no longer held; it could lie beside a check that is.
    BESIDE_ANOTHER
  }

  public sealed interface Outcome {
    /// @param lastDay of the check that is held
    /// @param firstDay of the new one
    record Replaces(LocalDate lastDay, LocalDate firstDay) implements Outcome {}

    record Beside(LocalDate firstDay) implements Outcome {}

    /// It does nothing to any check.
    record Alone(LocalDate firstDay) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param isMeasuredAgain whether a later mapping is complete than the one it was decided on
  /// @param isChanged whether the municipality or a court has changed its decision
  /// @param isSettled whether a result was approved on it
  /// @param isUsedUp whether nothing of its amount is left
  /// @param isClaimed whether a result is claimed on it and nobody has decided about that
  /// @param isSupplement whether it lies beside another check that is held
  public record Held(
      boolean isMeasuredAgain,
      boolean isChanged,
      boolean isSettled,
      boolean isUsedUp,
      boolean isClaimed,
      boolean isSupplement,
      Place place) {}

  /// @param together what the check, its supplements and the new one come to
  /// @param most the largest sum of a check and its supplements
  public record Supplements(boolean allowed, Money together, Money most) {}

  private NewDecisionOnHeldCheck() {}

  public static Outcome of(Renewal.Kind kind, Held held, Supplements supplements, LocalDate today) {
    var reasons = reasons(kind, held, supplements);
    if (!reasons.isEmpty()) {
      return new Outcome.Refused(reasons.iterator().next());
    }
    return switch (kind) {
      case NEW_ASSESSMENT, CHANGED_BY_REVIEW, RETURNED -> follows(held.place(), today);
      case SUPPLEMENT -> new Outcome.Beside(today);
    };
  }

  private static Outcome follows(Place place, LocalDate today) {
    return switch (place) {
      case HELD, TAKEN -> new Outcome.Replaces(today, today.plusDays(1));
      case FREE -> new Outcome.Alone(today);
      case BESIDE_ANOTHER -> new Outcome.Beside(today);
    };
  }

  private static Set<Reason> reasons(Renewal.Kind kind, Held held, Supplements supplements) {
    var reasons = EnumSet.noneOf(Reason.class);
    switch (kind) {
      case NEW_ASSESSMENT -> {
        add(reasons, held.isSettled(), Reason.WORK_IS_DONE);
        add(reasons, held.isClaimed(), Reason.RESULT_WAITS);
        add(reasons, !held.isMeasuredAgain(), Reason.NOT_MEASURED_AGAIN);
      }
      case CHANGED_BY_REVIEW -> add(reasons, !held.isChanged(), Reason.DECISION_STANDS);
      case RETURNED -> {
        add(reasons, !held.isSettled() && !held.isUsedUp(), Reason.WORK_NOT_DONE);
        add(reasons, !held.isMeasuredAgain(), Reason.NOT_MEASURED_AGAIN);
      }
      case SUPPLEMENT -> {
        add(reasons, !supplements.allowed(), Reason.NO_SUPPLEMENTS);
        add(reasons, held.isSettled(), Reason.WORK_IS_DONE);
        add(reasons, held.isClaimed(), Reason.RESULT_WAITS);
        var isTooMuch = supplements.together().compareTo(supplements.most()) > 0;
        add(reasons, isTooMuch, Reason.TOO_MUCH_TOGETHER);
      }
    }
    if (held.place() != Place.HELD && kind != Renewal.Kind.CHANGED_BY_REVIEW) {
      return EnumSet.of(Reason.NO_LONGER_HELD);
    }
    if (held.isSupplement() && kind != Renewal.Kind.CHANGED_BY_REVIEW) {
      return EnumSet.of(Reason.IS_SUPPLEMENT);
    }
    // What no new mapping would mend is said first.
    if (reasons.size() > 1) {
      reasons.remove(Reason.NOT_MEASURED_AGAIN);
    }
    return reasons;
  }

  private static void add(Set<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
