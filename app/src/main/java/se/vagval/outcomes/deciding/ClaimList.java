package se.vagval.outcomes.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.outcomes.model.Claim;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;

/// Claims that wait, or that were decided.
///
/// @param waiting how many wait in all
public record ClaimList(
    List<Claim> claims,
    Map<PersonId, PersonName> names,
    Map<ProviderId, Provider> providers,
    boolean decided,
    int waiting) {

  /// Whether there may be more of those decided than are shown.
  public boolean isCut() {
    return decided && claims.size() == ListClaims.MOST;
  }

  public PersonName name(Claim claim) {
    return Optional.ofNullable(names.get(claim.of().person())).orElse(PersonName.hidden());
  }

  public String provider(Claim claim) {
    return Optional.ofNullable(providers.get(claim.of().provider())).map(Provider::name).orElse("");
  }
}
