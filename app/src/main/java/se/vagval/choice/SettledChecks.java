package se.vagval.choice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.vagval.assessment.VoucherId;

/// Tells which checks have done their work. The module that knows of results implements it.
public interface SettledChecks {

  /// Those on which a result was approved, so that nothing more may begin on them. One statement.
  Set<VoucherId> among(Collection<VoucherId> checks);

  /// Those on which a result is claimed that nobody has decided on. One statement.
  Set<VoucherId> claimedAmong(Collection<VoucherId> checks);

  default boolean isSettled(VoucherId check) {
    return among(List.of(check)).contains(check);
  }
}
