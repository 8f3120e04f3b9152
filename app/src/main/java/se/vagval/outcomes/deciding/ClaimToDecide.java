package se.vagval.outcomes.deciding;

import java.util.List;
import se.vagval.casework.PersonName;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.NobodyDecidesTheirOwnClaim;
import se.vagval.outcomes.model.ResultMayBeClaimed;

/// A claim as the one who decides sees it.
///
/// @param others on checks that took the place of its check, or whose place it took, the oldest
///   first
public record ClaimToDecide(
    Claim claim,
    PersonName name,
    String provider,
    NobodyDecidesTheirOwnClaim.Outcome may,
    List<Other> others) {

  public record Other(Claim claim, String provider) {}

  public boolean isWaiting() {
    return claim.decision() == null;
  }

  public boolean mayDecide() {
    return may instanceof NobodyDecidesTheirOwnClaim.Outcome.MayDecide;
  }

  /// Whether to approve it asks for what makes it another result.
  public boolean asksWhatIsAnother() {
    return others.stream()
        .anyMatch(other -> other.claim().state() == ResultMayBeClaimed.Newest.APPROVED);
  }
}
