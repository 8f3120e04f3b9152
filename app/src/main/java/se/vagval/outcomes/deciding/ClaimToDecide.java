package se.vagval.outcomes.deciding;

import se.vagval.casework.PersonName;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.NobodyDecidesTheirOwnClaim;

/// A claim as the one who decides sees it.
public record ClaimToDecide(
    Claim claim, PersonName name, String provider, NobodyDecidesTheirOwnClaim.Outcome may) {

  public boolean isWaiting() {
    return claim.decision() == null;
  }

  public boolean mayDecide() {
    return may instanceof NobodyDecidesTheirOwnClaim.Outcome.MayDecide;
  }
}
