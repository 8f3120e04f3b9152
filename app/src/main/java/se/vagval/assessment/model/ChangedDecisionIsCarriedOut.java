package se.vagval.assessment.model;

import java.util.EnumSet;
import java.util.Set;
import se.vagval.assessment.Renewal;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What each kind of decision on a check asks of the day on which it is made. A first decision, a
/// new assessment, a supplement and a return ask for everything. A decision that a court, or the
/// municipality on looking at it again, has changed is carried out whatever is lacking that day:
/// what was changed binds the municipality, and its level need not lie near the advice. One that
/// the court has sent back is tried anew, and asks for everything like any other; so does one that
/// the municipality has changed unasked, which nothing but its own new decision binds it to.
@Rule(
    id = ChangedDecisionIsCarriedOut.ID,
    source =
        "Kommunallagen (2017:725) 13 kap. om rättelse av det som verkställts, och att en dom eller"
            + " ett omprövningsbeslut om en enskild binder kommunen; att det gäller också när rätten"
            + " till check eller slutsatsen om staten inte längre finns är vår läsning",
    version = ChangedDecisionIsCarriedOut.VERSION)
@Term(sv = "verkställighet av ändrat beslut")
public final class ChangedDecisionIsCarriedOut {

  public static final String ID = "CHK-04";
  public static final int VERSION = 1;

  public enum Kind {
    /// It follows on no other.
    FIRST,
    NEW_ASSESSMENT,
    CHANGED_BY_REVIEW,
    SUPPLEMENT,
    RETURNED;

    public static Kind of(Renewal.Kind kind) {
      return switch (kind) {
        case NEW_ASSESSMENT -> NEW_ASSESSMENT;
        case CHANGED_BY_REVIEW -> CHANGED_BY_REVIEW;
        case SUPPLEMENT -> SUPPLEMENT;
        case RETURNED -> RETURNED;
      };
    }
  }

  /// What a decision may ask for.
  public enum Precondition {
    COMPLETE_MAPPING,
    CLEAR_CAUSE,
    STATE_FIRST,
    RIGHT,
    /// Inside the bounds around the advised level.
    LEVEL_NEAR_ADVICE
  }

  /// What has been done to the decision that the new one follows on.
  public enum Review {
    STANDS,
    /// By the municipality on looking at it again.
    CHANGED_BY_MUNICIPALITY,
    CHANGED_BY_COURT,
    /// The court has left it to the municipality to try the matter again.
    SENT_BACK,
    /// By the municipality without an appeal.
    CHANGED_UNASKED;

    /// What an event that changes or sends back does; anything else leaves the decision as it is.
    public static Review of(DecisionEvent event) {
      if (event.kind() == DecisionEvent.Kind.CHANGED_UNASKED) {
        return CHANGED_UNASKED;
      }
      return switch (event.detail()) {
        case IS_CHANGED -> CHANGED_BY_MUNICIPALITY;
        case GRANTED -> CHANGED_BY_COURT;
        case SENT_BACK -> SENT_BACK;
        case HANDED_OVER, BY_POST, ON_OWN_PAGES, READ_OUT -> STANDS;
        case STANDS, REJECTED, NOT_TRIED, WRITTEN_OFF -> STANDS;
        case null -> STANDS;
      };
    }

    public boolean isBinding() {
      return this == CHANGED_BY_MUNICIPALITY || this == CHANGED_BY_COURT;
    }
  }

  public sealed interface Outcome {
    record MayBeMade() implements Outcome {}

    /// @param lacking what does not hold that day, all of it
    record CarriedOutAnyway(Set<Precondition> lacking) implements Outcome {}

    /// @param lacking what it asks for and does not have
    record Refused(Set<Precondition> lacking) implements Outcome {}
  }

  public record Facts(Kind kind, Review review, Set<Precondition> lacking) {

    public Facts {
      lacking = Set.copyOf(lacking);
    }
  }

  private ChangedDecisionIsCarriedOut() {}

  public static Set<Precondition> asked(Kind kind, Review review) {
    return kind == Kind.CHANGED_BY_REVIEW && review.isBinding()
        ? EnumSet.noneOf(Precondition.class)
        : EnumSet.allOf(Precondition.class);
  }

  public static Outcome of(Facts facts) {
    if (facts.lacking().isEmpty()) {
      return new Outcome.MayBeMade();
    }
    var lacking = EnumSet.copyOf(facts.lacking());
    return asked(facts.kind(), facts.review()).isEmpty()
        ? new Outcome.CarriedOutAnyway(lacking)
        : new Outcome.Refused(lacking);
  }
}
