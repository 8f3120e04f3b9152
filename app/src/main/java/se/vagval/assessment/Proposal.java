package se.vagval.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Term;
import se.vagval.profiles.Months;

/// A decision as somebody proposes it to an official who may make it.
///
/// @param id the decision's, when it is made
/// @param deviationReason empty when the level is the advised one
/// @param renewal on which check that is held it follows, and why; null where none is, or none is
///   meant
/// @param returned why it was sent back; null while it waits
@Term(sv = "förslag till beslut")
public record Proposal(
    DecisionId id,
    CaseId caseId,
    MappingId mapping,
    int level,
    Months months,
    String deviationReason,
    String reasons,
    @Nullable Renewal renewal,
    LocalDate on,
    String by,
    @Nullable String returned) {

  /// Whether another is this one, sent again.
  public boolean saysTheSame(Proposal other) {
    return id.equals(other.id)
        && caseId.equals(other.caseId)
        && level == other.level
        && months.equals(other.months)
        && deviationReason.equals(other.deviationReason)
        && reasons.equals(other.reasons)
        && java.util.Objects.equals(renewal, other.renewal);
  }
}
