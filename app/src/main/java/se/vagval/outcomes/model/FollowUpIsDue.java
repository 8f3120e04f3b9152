package se.vagval.outcomes.model;

import java.time.LocalDate;
import se.vagval.kernel.Rule;

/// An approved result is followed up six and twelve months after the placement's last day, not
/// before.
@Rule(id = "OUT-05", source = "Nacka 2013: self-support at least six months ahead; our reading")
public final class FollowUpIsDue {

  public enum Reason {
    NO_APPROVED_RESULT,
    TOO_EARLY
  }

  public sealed interface Outcome {
    record Due() implements Outcome {}

    record NotDue(Reason reason) implements Outcome {}
  }

  public record Facts(boolean approved, LocalDate lastDay, FollowUp point, LocalDate today) {}

  private FollowUpIsDue() {}

  public static Outcome of(Facts facts) {
    if (!facts.approved()) {
      return new Outcome.NotDue(Reason.NO_APPROVED_RESULT);
    }
    return facts.today().isBefore(facts.point().dueAfter(facts.lastDay()))
        ? new Outcome.NotDue(Reason.TOO_EARLY)
        : new Outcome.Due();
  }
}
