package se.vagval.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AskerInSql;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Unsettled;
import se.vagval.outcomes.store.RefusedClaimStore;
import se.vagval.profiles.Profiles;

/// A claim is not settled while it waits, nor while it can be made anew after a refusal.
@Component
class ClaimsNotSettled implements Unsettled {

  private final RefusedClaimStore claims;
  private final Profiles profiles;
  private final Clock clock;

  ClaimsNotSettled(RefusedClaimStore claims, Profiles profiles, Clock clock) {
    this.claims = claims;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOn(PlacementId placement, LocalDate today) {
    return claims.isUnsettled(placement, today.minusDays(daysAfterRefusal()));
  }

  @Override
  @Transactional(readOnly = true)
  public String where(String row, AskerInSql asker) {
    return """
    exists (select from outcomes.claim asked left join outcomes.claim_decision answer on answer.claim_id = asked.id
      where asked.placement_id = %s.id
        and (answer.claim_id is null or not answer.approved and answer.decided_on >= %s - %d))
    """
        .formatted(row, asker.today(), daysAfterRefusal());
  }

  /// By the terms of today, for all checks: it is about who sees, not about what is paid.
  private int daysAfterRefusal() {
    var today = LocalDate.now(clock);
    var days = profiles.inForce(today).resultClaimOn(today).daysAfterRefusal();
    return days == null ? 0 : days;
  }
}
