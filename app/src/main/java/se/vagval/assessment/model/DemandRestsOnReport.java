package se.vagval.assessment.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A demand on a person may name the report on their work ability that it rests on: one that has
/// not been corrected since, from which it was concluded that the person can work, if only in part
/// or where the work is adapted.
@Rule(
    id = "ABI-02",
    source =
        "Nacka 2005: lawful demands rest on an ability assessment; that a corrected report and one"
            + " by which the person cannot work now bear no demand is our reading")
@Term(sv = "krav som vilar på en arbetsförmågebedömning")
public final class DemandRestsOnReport {

  public enum Reason {
    NO_SUCH_REPORT,
    REPORT_WAS_CORRECTED,
    NOT_CONCLUDED,
    CANNOT_WORK_NOW
  }

  /// @param isOfCase whether the case has a report with that id
  /// @param counts whether it has not been corrected
  /// @param concluded null while there is no conclusion from it
  public record Facts(boolean isOfCase, boolean counts, @Nullable WorkAbility concluded) {}

  private DemandRestsOnReport() {}

  /// Empty when it may.
  public static Optional<Reason> against(Facts facts) {
    if (!facts.isOfCase()) {
      return Optional.of(Reason.NO_SUCH_REPORT);
    }
    if (!facts.counts()) {
      return Optional.of(Reason.REPORT_WAS_CORRECTED);
    }
    return switch (facts.concluded()) {
      case null -> Optional.of(Reason.NOT_CONCLUDED);
      case NOT_NOW -> Optional.of(Reason.CANNOT_WORK_NOW);
      case FULL, PART, WITH_ADAPTATION -> Optional.empty();
    };
  }
}
