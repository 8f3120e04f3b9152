package se.vagval.attendance.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// What becomes of one cell of the register when it is saved: only a planned day that has come can
/// be reported, and what somebody else wrote meanwhile is shown, never overwritten. An absence that
/// the authority has assessed is no longer the provider's to change.
@Rule(id = "ATT-03", source = "one report per activity, never in advance; our reading")
public final class CellMayBeSaved {

  public enum Reason {
    NOT_PLANNED,
    NOT_YET,
    ASSESSED,
    CHANGED_BY_SOMEBODY_ELSE
  }

  public sealed interface Outcome {
    /// @param replaces the version that is replaced; 0 for a first report
    record Save(Presence presence, int replaces) implements Outcome {}

    record Unchanged() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param planned whether the day is planned now
  /// @param seen what the page showed; null where it showed nothing reported
  /// @param seenVersion 0 where it showed nothing reported
  /// @param chosen what was chosen; null where nothing was
  /// @param now what is registered now
  public record Facts(
      LocalDate day,
      LocalDate today,
      boolean planned,
      @Nullable Presence seen,
      int seenVersion,
      @Nullable Presence chosen,
      Optional<Mark> now) {}

  private CellMayBeSaved() {}

  /// A report is changed to another, never taken back to nothing.
  public static Outcome of(Facts facts) {
    var chosen = facts.chosen();
    if (chosen == null || chosen == facts.seen() || isSo(facts.now(), chosen)) {
      return new Outcome.Unchanged();
    }
    if (!facts.planned()) {
      return new Outcome.Refused(Reason.NOT_PLANNED);
    }
    if (facts.day().isAfter(facts.today())) {
      return new Outcome.Refused(Reason.NOT_YET);
    }
    if (facts.now().filter(Mark::isAssessed).isPresent()) {
      return new Outcome.Refused(Reason.ASSESSED);
    }
    int version = facts.now().map(Mark::version).orElse(0);
    return version == facts.seenVersion()
        ? new Outcome.Save(chosen, version)
        : new Outcome.Refused(Reason.CHANGED_BY_SOMEBODY_ELSE);
  }

  private static boolean isSo(Optional<Mark> now, Presence chosen) {
    return now.filter(mark -> mark.presence() == chosen).isPresent();
  }
}
