package se.vagval.choice.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A placement ends on a day that has come; one that has not begun is called off instead. The days
/// that were are never taken away by a later word.
@Rule(id = "CHO-03", source = "our reading")
@Term(sv = "sista dag")
public final class MayEnd {

  public enum Reason {
    HAS_ENDED,
    BEFORE_THE_START,
    AHEAD
  }

  public sealed interface Outcome {
    record Ends(LocalDate lastDay) implements Outcome {}

    /// It never began: its last day is the day before its first.
    record CalledOff(LocalDate lastDay) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// What holds when somebody ends a placement.
  ///
  /// @param ended its last day when it has one
  /// @param lastDay what is asked for
  public record Facts(
      LocalDate today, LocalDate start, @Nullable LocalDate ended, LocalDate lastDay) {}

  private MayEnd() {}

  public static Outcome of(Facts facts) {
    if (facts.ended() != null) {
      return new Outcome.Refused(Reason.HAS_ENDED);
    }
    if (facts.start().isAfter(facts.today())) {
      return new Outcome.CalledOff(facts.start().minusDays(1));
    }
    if (facts.lastDay().isBefore(facts.start())) {
      return new Outcome.Refused(Reason.BEFORE_THE_START);
    }
    return facts.lastDay().isAfter(facts.today())
        ? new Outcome.Refused(Reason.AHEAD)
        : new Outcome.Ends(facts.lastDay());
  }
}
