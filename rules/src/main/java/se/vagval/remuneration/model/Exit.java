package se.vagval.remuneration.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// That the last placement ended in self-sufficiency, and what of it is approved.
///
/// @param evidenceApproved null until somebody has approved the evidence
/// @param sustainedApproved null until somebody has approved that it has lasted
@Term(sv = "avslut i egen försörjning")
public record Exit(
    PlacementKey placement,
    @Nullable LocalDate evidenceApproved,
    @Nullable LocalDate sustainedApproved) {

  public Exit {
    if (evidenceApproved != null
        && sustainedApproved != null
        && sustainedApproved.isBefore(evidenceApproved)) {
      throw new IllegalArgumentException("lasted before it was shown: " + placement);
    }
  }

  @Nullable LocalDate approved(When when) {
    return switch (when) {
      case ON_EVIDENCE -> evidenceApproved;
      case AFTER_SUSTAINED -> sustainedApproved;
    };
  }
}
