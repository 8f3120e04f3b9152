package se.vagval.outcomes;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.SettledChecks;
import se.vagval.outcomes.store.ExitStore;

/// An approved result on any of its placements settles a check.
@Component
class ChecksSettledByResult implements SettledChecks {

  private final ExitStore exits;

  ChecksSettledByResult(ExitStore exits) {
    this.exits = exits;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<VoucherId> among(Collection<VoucherId> checks) {
    return exits.checksAmong(checks);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<VoucherId> claimedAmong(Collection<VoucherId> checks) {
    return exits.claimedAmong(checks);
  }
}
