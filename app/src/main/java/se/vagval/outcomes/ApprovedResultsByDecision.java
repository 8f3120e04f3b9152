package se.vagval.outcomes;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.store.ExitStore;

/// Reads results from the decisions on claims and from follow-ups.
@Component
class ApprovedResultsByDecision implements ApprovedResults {

  private final ExitStore exits;

  ApprovedResultsByDecision(ExitStore exits) {
    this.exits = exits;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PlacementId, Exit> of(Collection<PlacementId> placements) {
    return exits.of(placements);
  }
}
