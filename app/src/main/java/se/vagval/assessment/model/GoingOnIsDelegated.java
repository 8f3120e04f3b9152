package se.vagval.assessment.model;

import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Who lets a check go on after it was decided that it ends. When the municipality takes the end
/// back or has changed it, that is as much a decision on the check as the end was, and asks the
/// delegation order as it did. What a court has changed or sent back is carried out, and asks
/// nobody.
@Rule(
    id = "DEC-04",
    source =
        "Kommunallagen (2017:725) 6 kap. 37 § och 7 kap. 5 §; nämndens delegationsordning; att den"
            + " som inte får besluta att en check upphör inte heller får låta den löpa vidare, och"
            + " att en dom verkställs utan nytt beslut, är vår läsning")
@Term(sv = "vem som låter en check löpa vidare")
public final class GoingOnIsDelegated {

  public enum Cause {
    /// The municipality takes the end back of itself, while its last day lies ahead.
    TAKEN_BACK,
    /// On looking at it again since somebody appealed.
    CHANGED_BY_MUNICIPALITY,
    CHANGED_UNASKED,
    CHANGED_BY_COURT,
    SENT_BACK;

    /// @throws IllegalArgumentException for a decision that stands
    public static Cause of(Review review) {
      return switch (review) {
        case CHANGED_BY_MUNICIPALITY -> CHANGED_BY_MUNICIPALITY;
        case CHANGED_BY_COURT -> CHANGED_BY_COURT;
        case SENT_BACK -> SENT_BACK;
        case CHANGED_UNASKED -> CHANGED_UNASKED;
        case STANDS -> throw new IllegalArgumentException("it stands");
      };
    }

    boolean isCourts() {
      return this == CHANGED_BY_COURT || this == SENT_BACK;
    }
  }

  public enum Outcome {
    MAY_GO_ON,
    /// The order names somebody else for a check of so much.
    SOMEBODY_ELSE,
    ONLY_THE_BOARD
  }

  /// @param order what the delegation order says of the official and the check (DEC-03)
  public record Facts(Cause cause, DecisionIsDelegated.Outcome order) {}

  private GoingOnIsDelegated() {}

  public static Outcome of(Facts facts) {
    if (facts.cause().isCourts()) {
      return Outcome.MAY_GO_ON;
    }
    return switch (facts.order()) {
      case DecisionIsDelegated.Outcome.MayDecide() -> Outcome.MAY_GO_ON;
      case DecisionIsDelegated.Outcome.MayPropose _ -> Outcome.SOMEBODY_ELSE;
      case DecisionIsDelegated.Outcome.OnlyTheBoard() -> Outcome.ONLY_THE_BOARD;
    };
  }
}
