package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.model.JointMeeting.CameOf;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A joint meeting was held, or somebody did not come to it, on its day at the earliest; it can be
/// called off before. The next one is after the day of the one that was.
@Rule(
    id = "COO-02",
    source =
        "Nacka 2005 (joint routines with AF and FK); SoL (2025:400) documentation; the details are"
            + " our reading")
@Term(sv = "mötets utfall i rätt tid")
public final class MeetingOutcomeIsInTime {

  public enum Reason {
    MEETING_IS_AHEAD,
    NEXT_IS_TOO_EARLY
  }

  /// @param next null for none
  public record Facts(
      LocalDate planned, LocalDate today, CameOf cameOf, @Nullable LocalDate next) {}

  private MeetingOutcomeIsInTime() {}

  /// Empty when it is in order.
  public static Optional<Reason> against(Facts facts) {
    var next = facts.next();
    return switch (facts.cameOf()) {
      case HELD, NOT_APPEARED -> {
        if (facts.today().isBefore(facts.planned())) {
          yield Optional.of(Reason.MEETING_IS_AHEAD);
        }
        yield next != null && !next.isAfter(facts.planned())
            ? Optional.of(Reason.NEXT_IS_TOO_EARLY)
            : Optional.empty();
      }
      case CALLED_OFF ->
          next != null && next.isBefore(facts.today())
              ? Optional.of(Reason.NEXT_IS_TOO_EARLY)
              : Optional.empty();
    };
  }
}
