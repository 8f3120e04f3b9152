package se.vagval.outcomes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// A result is claimed once, for the last placement of a check, after its last day. A claim that
/// was refused can be made anew.
///
/// In the second version it is claimed within some months of the check's last day, and anew within
/// some days of a refusal ([LastDayToClaim]). Which version holds is decided by the day on which
/// the check was decided, never by the day of the claim: whoever began on a check without a limit
/// keeps it so. The second version was written on 23 November 2026 and holds for checks decided
/// from the day after. As first written that morning it went by the check's last day, and would
/// have cut off checks that were decided long before; it was mended the same day.
@Rule(
    id = "OUT-03",
    version = ResultMayBeClaimed.VERSION,
    source =
        "statement contract; our reading; Nacka 2013 och Sundbybergsmodellen säger ingen tid, den är"
            + " vår inställning, daterad i profilen; versionen väljs av dagen då checken beslutades")
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
  /// @param until the last day for a claim on the check ([LastDayToClaim]); null where there is no
  ///   limit, as in the first version
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
