package se.vagval.remuneration.commitments;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.PlacementPayments;
import se.vagval.remuneration.store.LedgerStore;

/// Answers the door from the ledger.
@Component
class PaymentsOfPlacements implements PlacementPayments {

  private final LedgerStore ledger;

  PaymentsOfPlacements(LedgerStore ledger) {
    this.ledger = ledger;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PlacementId, Money> of(Collection<PlacementId> placements) {
    return placements.isEmpty() ? Map.of() : ledger.paid(placements);
  }
}
