package se.vagval.outcomes;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.VoucherId;
import se.vagval.outcomes.store.ExitStore;

/// Which checks have a result that money may still be paid for.
@Component
public class OpenResults {

  private final ExitStore exits;

  OpenResults(ExitStore exits) {
    this.exits = exits;
  }

  /// Those on which a result is approved, or claimed and not decided on. One statement.
  @Transactional(readOnly = true)
  public Set<VoucherId> among(Collection<VoucherId> checks) {
    return exits.openAmong(checks);
  }
}
