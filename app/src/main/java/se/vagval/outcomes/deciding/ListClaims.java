package se.vagval.outcomes.deciding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.providers.Providers;

/// Lists claims in a fixed number of statements.
@Component
class ListClaims {

  static final int MOST = 200;

  private final ClaimStore claims;
  private final Cases cases;
  private final Providers providers;
  private final Audit audit;

  ListClaims(ClaimStore claims, Cases cases, Providers providers, Audit audit) {
    this.claims = claims;
    this.cases = cases;
    this.providers = providers;
    this.audit = audit;
  }

  /// With one entry in the log for each shown.
  @Transactional
  public ClaimList read(Actor reader, boolean decided) {
    var found = claims.list(decided, MOST);
    audit.readEach(reader, "claims", found, claim -> claim.of().caseId());
    return new ClaimList(found, names(found), providers.all(), decided, claims.waiting());
  }

  private Map<PersonId, PersonName> names(List<Claim> found) {
    return cases.names(found.stream().map(claim -> claim.of().person()).distinct().toList());
  }
}
