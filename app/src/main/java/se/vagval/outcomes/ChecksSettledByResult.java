package se.vagval.outcomes;

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
  public boolean isSettled(VoucherId check) {
    return exits.isOn(check);
  }
}
