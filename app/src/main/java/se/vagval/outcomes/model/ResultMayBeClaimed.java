package se.vagval.outcomes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// A result is claimed once, for the last placement of a check, after its last day. A claim that
/// was refused can be made anew. Since the second version it is claimed within some months of the
/// check's last day, where the municipality has set a time; which version holds is decided by the
/// check's last day, since the times are dated and those of before set none.
@Rule(
    id = "OUT-03",
    version = ResultMayBeClaimed.VERSION,
    source =
        "statement contract; our reading; Nacka 2013 och Sundbybergsmodellen säger ingen tid, den är"
            + " en daterad inställning i profilen")
public final class ResultMayBeClaimed {

  public static final int VERSION = 2;

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
    APPROVED_ALREADY,
    /// The time for claiming on this check is over.
    TOO_LATE
  }

  public sealed interface Outcome {
    record MayClaim() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param isLast whether no other placement on the check begins later; never one that was called
  ///   off
  /// @param lastDay null while the placement has no last day
  /// @param until the last day for a claim on the check; null where there is no limit, as in the
  ///   first version. Of a check that a new decision has replaced it is the day before the decision
  public record Facts(
      boolean isLast,
      @Nullable LocalDate lastDay,
      LocalDate today,
      Newest newest,
      @Nullable LocalDate until) {}

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
        if (lastDay == null || lastDay.isAfter(facts.today())) {
          yield new Outcome.Refused(Reason.NOT_ENDED);
        }
        var until = facts.until();
        yield until != null && facts.today().isAfter(until)
            ? new Outcome.Refused(Reason.TOO_LATE)
            : new Outcome.MayClaim();
      }
    };
  }
}
