package se.vagval.remuneration;

import java.util.Collection;
import java.util.Map;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;

/// The door to what was paid, for statistics.
public interface PlacementPayments {

  /// What the ledger holds for each placement; one that was never paid for is not there. One
  /// statement.
  Map<PlacementId, Money> of(Collection<PlacementId> placements);
}
