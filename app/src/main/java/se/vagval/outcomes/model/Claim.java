package se.vagval.outcomes.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Term;
import se.vagval.outcomes.ClaimId;
import se.vagval.providers.ProviderId;

/// A claim with its decision, without its proof.
///
/// @param decision null while it waits
@Term(sv = "resultatanmälan")
public record Claim(
    ClaimId id,
    Of of,
    What what,
    UUID claimedBy,
    Instant claimedAt,
    LocalDate claimedOn,
    @Nullable Decision decision) {

  /// Whose result it is said to be.
  public record Of(
      PlacementId placement,
      CaseId caseId,
      PersonId person,
      ProviderId provider,
      LocalDate start,
      LocalDate lastDay) {}

  /// What is claimed, and the proof's own name.
  public record What(ResultKind kind, Subsidy subsidy, String evidenceName, String evidenceType) {}

  /// @param anotherResult why it is another result than one that is paid for on a check that this
  ///   one replaced, or that replaced it; empty where that is not asked
  public record Decision(
      boolean approved, String reasons, String anotherResult, LocalDate on, UUID by, Instant at) {}

  public ResultMayBeClaimed.Newest state() {
    if (decision == null) {
      return ResultMayBeClaimed.Newest.WAITS;
    }
    return decision.approved()
        ? ResultMayBeClaimed.Newest.APPROVED
        : ResultMayBeClaimed.Newest.REFUSED;
  }
}
