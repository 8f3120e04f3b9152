package se.vagval.assessment.model;

import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A check is decided on by an official whom the board's delegation order names, up to the amount
/// that it names. Who is not named for so much proposes, and somebody who is decides. Who may
/// decide on a check may also decide that it ends before its time.
@Rule(
    id = "DEC-03",
    source =
        "Kommunallagen (2017:725) 6 kap. 37 § och 7 kap. 5 §; nämndens delegationsordning; att den"
            + " som får besluta om en check också får besluta att den upphör är vår läsning")
@Term(sv = "beslutanderätt")
public final class DecisionIsDelegated {

  public enum Office {
    CASEWORKER,
    TEAM_LEADER
  }

  public sealed interface Outcome {
    record MayDecide() implements Outcome {}

    /// @param most that the official may decide on
    record MayPropose(Money most) implements Outcome {}

    /// Nobody in the order may decide on so much; the board does.
    record OnlyTheBoard() implements Outcome {}
  }

  public record Facts(Office office, Money amount) {}

  /// The largest check that each decides on.
  public record Order(Money caseworker, Money teamLeader) {

    Money of(Office office) {
      return switch (office) {
        case CASEWORKER -> caseworker;
        case TEAM_LEADER -> teamLeader;
      };
    }

    boolean namesSomebodyFor(Money amount) {
      return amount.compareTo(caseworker) <= 0 || amount.compareTo(teamLeader) <= 0;
    }
  }

  private DecisionIsDelegated() {}

  public static Outcome of(Facts facts, Order order) {
    var most = order.of(facts.office());
    if (facts.amount().compareTo(most) <= 0) {
      return new Outcome.MayDecide();
    }
    return order.namesSomebodyFor(facts.amount())
        ? new Outcome.MayPropose(most)
        : new Outcome.OnlyTheBoard();
  }
}
