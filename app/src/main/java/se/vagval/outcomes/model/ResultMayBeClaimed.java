package se.vagval.outcomes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// A result is claimed once, for the last placement of a check, after its last day. A claim that
/// was refused can be made anew.
@Rule(id = "OUT-03", source = "statement contract; our reading")
public final class ResultMayBeClaimed {

  /// How far the newest claim has come.
  public enum Newest {
    NONE,
    WAITS,
    REFUSED,
    APPROVED
  }

  public enum Reason {
    NOT_THE_LAST,
    NOT_ENDED,
    WAITS_FOR_DECISION,
    APPROVED_ALREADY
  }

  public sealed interface Outcome {
    record MayClaim() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param isLast whether no other placement on the check begins later; never one that was called
  ///   off
  /// @param lastDay null while the placement has no last day
  public record Facts(
      boolean isLast, @Nullable LocalDate lastDay, LocalDate today, Newest newest) {}

  private ResultMayBeClaimed() {}

  public static Outcome of(Facts facts) {
    var lastDay = facts.lastDay();
    return switch (facts.newest()) {
      case WAITS -> new Outcome.Refused(Reason.WAITS_FOR_DECISION);
      case APPROVED -> new Outcome.Refused(Reason.APPROVED_ALREADY);
      case NONE, REFUSED -> {
        if (!facts.isLast()) {
          yield new Outcome.Refused(Reason.NOT_THE_LAST);
        }
        yield lastDay == null || lastDay.isAfter(facts.today())
            ? new Outcome.Refused(Reason.NOT_ENDED)
            : new Outcome.MayClaim();
      }
    };
  }
}
