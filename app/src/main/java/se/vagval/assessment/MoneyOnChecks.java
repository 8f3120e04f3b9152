package se.vagval.assessment;

import java.util.Collection;
import java.util.Map;
import se.vagval.kernel.Money;

/// What has been paid of checks. The module that pays implements it.
public interface MoneyOnChecks {

  /// For each of them of which something is known, in one statement.
  Map<VoucherId, Money> paid(Collection<VoucherId> checks);
}
