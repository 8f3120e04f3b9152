package se.vagval.attendance.model;

import java.util.Optional;
import se.vagval.kernel.Rule;

/// Only an absence has a reason to assess, and nobody assesses what has changed since they saw it.
@Rule(id = "ATT-04", source = "the authority decides on reasons; our reading")
public final class AbsenceMayBeAssessed {

  public enum Reason {
    NOT_ABSENT,
    CHANGED_BY_SOMEBODY_ELSE
  }

  public sealed interface Outcome {
    record Assess() implements Outcome {}

    record AlreadySo() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  public record Facts(Optional<Mark> now, int seenVersion, AbsenceReason assessment) {}

  private AbsenceMayBeAssessed() {}

  public static Outcome of(Facts facts) {
    var absence = facts.now().filter(mark -> mark.presence() == Presence.ABSENT);
    if (absence.isEmpty()) {
      return new Outcome.Refused(Reason.NOT_ABSENT);
    }
    if (absence.get().reason() == facts.assessment()) {
      return new Outcome.AlreadySo();
    }
    return absence.get().version() == facts.seenVersion()
        ? new Outcome.Assess()
        : new Outcome.Refused(Reason.CHANGED_BY_SOMEBODY_ELSE);
  }
}
