package se.vagval.assessment.model;

import java.time.LocalDate;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What was changed waits until a decision carries it out, or until somebody says that another
/// decision on a check of the person already gives it: a new assessment may have come before the
/// court. Of what was sent back, or changed unasked, it says that the matter has been tried again.
/// That the other gives as much is for the one who says it to judge, and to write why.
@Rule(
    id = ChangeIsAlreadyGiven.ID,
    version = ChangeIsAlreadyGiven.VERSION,
    source =
        "att en dom eller ett omprövningsbeslut binder kommunen, men inte måste verkställas av ett"
            + " nytt beslut när ett senare redan ger personen det som ändrades, är vår läsning")
@Term(sv = "ändring som ett annat beslut redan ger")
public final class ChangeIsAlreadyGiven {

  public static final String ID = "CHK-06";
  public static final int VERSION = 1;

  public enum Reason {
    NOTHING_CHANGED,
    CARRIED_OUT,
    /// It is said of that change already.
    SAID_BEFORE,
    /// The other was made before the one that was changed.
    OTHER_IS_EARLIER,
    /// The other was changed too: what it gives is not what it says.
    OTHER_IS_CHANGED
  }

  public sealed interface Outcome {
    record MayBeSaid() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// What was changed.
  public record Changed(LocalDate decidedOn, Review review, boolean isCarriedOut, boolean isSaid) {}

  /// The decision that is said to give it.
  public record Other(LocalDate decidedOn, Review review) {}

  private ChangeIsAlreadyGiven() {}

  public static Outcome of(Changed changed, Other other) {
    if (changed.review() == Review.STANDS) {
      return new Outcome.Refused(Reason.NOTHING_CHANGED);
    }
    if (changed.isCarriedOut()) {
      return new Outcome.Refused(Reason.CARRIED_OUT);
    }
    if (changed.isSaid()) {
      return new Outcome.Refused(Reason.SAID_BEFORE);
    }
    if (other.decidedOn().isBefore(changed.decidedOn())) {
      return new Outcome.Refused(Reason.OTHER_IS_EARLIER);
    }
    return other.review() == Review.STANDS
        ? new Outcome.MayBeSaid()
        : new Outcome.Refused(Reason.OTHER_IS_CHANGED);
  }
}
