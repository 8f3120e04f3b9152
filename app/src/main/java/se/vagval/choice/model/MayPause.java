package se.vagval.choice.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Period;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A pause lies within the placement, overlaps no other pause and has an end: its days neither
/// qualify nor pay.
@Rule(id = "CHO-04", source = "our reading; the longest pause is a term of the municipality")
@Term(sv = "uppehåll")
public final class MayPause {

  public enum Reason {
    LAST_BEFORE_FIRST,
    OUTSIDE_THE_PLACEMENT,
    TOO_LONG,
    OVERLAPS
  }

  public sealed interface Outcome {
    record May(Period period) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// What holds when somebody pauses a placement. All days are included.
  ///
  /// @param mostDays the longest pause
  public record Facts(
      LocalDate start,
      @Nullable LocalDate ended,
      List<Period> pauses,
      LocalDate first,
      LocalDate last,
      int mostDays) {}

  private MayPause() {}

  public static Outcome of(Facts facts) {
    if (facts.last().isBefore(facts.first())) {
      return new Outcome.Refused(Reason.LAST_BEFORE_FIRST);
    }
    var period = Period.ofInclusive(facts.first(), facts.last());
    var ended = facts.ended();
    if (facts.first().isBefore(facts.start()) || (ended != null && facts.last().isAfter(ended))) {
      return new Outcome.Refused(Reason.OUTSIDE_THE_PLACEMENT);
    }
    if (period.days() > facts.mostDays()) {
      return new Outcome.Refused(Reason.TOO_LONG);
    }
    return facts.pauses().stream().anyMatch(period::overlaps)
        ? new Outcome.Refused(Reason.OVERLAPS)
        : new Outcome.May(period);
  }
}
