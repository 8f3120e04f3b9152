package se.vagval.outcomes.deciding;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.outcomes.ClaimId;
import se.vagval.outcomes.model.Claim;
import se.vagval.outcomes.model.Evidence;
import se.vagval.outcomes.store.ClaimStore;
import se.vagval.web.Forbidden;
import se.vagval.web.NotFound;

/// Hands out the proof of a result. It tells who somebody is, so that of a protected person it is
/// for those alone who may know.
@Component
class ReadEvidence {

  private final ClaimStore claims;
  private final Cases cases;
  private final Access access;
  private final Audit audit;

  ReadEvidence(ClaimStore claims, Cases cases, Access access, Audit audit) {
    this.claims = claims;
    this.cases = cases;
    this.access = access;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  public Optional<CaseId> caseOf(ClaimId id) {
    return claims.get(id).map(claim -> claim.of().caseId());
  }

  @Transactional(readOnly = true)
  public boolean mayOpen(Actor reader, Claim claim) {
    var caseId = claim.of().caseId();
    return !(cases.head(caseId).name() instanceof PersonName.Protected)
        || access.allows(reader, Permission.KNOW_PROTECTED_PERSON, caseId);
  }

  @Transactional
  public Evidence handle(Actor reader, ClaimId id) {
    var claim = claims.get(id).orElseThrow(() -> new NotFound("claim " + id));
    if (!mayOpen(reader, claim)) {
      throw new Forbidden("evidence", "outcomes.evidence.protected");
    }
    audit.read(reader, "evidence", id, claim.of().caseId().value());
    return claims
        .evidence(id)
        .filter(file -> !file.isDestroyed())
        .orElseThrow(() -> new NotFound("evidence of " + id));
  }
}
