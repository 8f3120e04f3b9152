package se.vagval.outcomes;

import java.util.Collection;
import java.util.Map;
import se.vagval.choice.PlacementId;

/// The door to results for remuneration.
public interface ApprovedResults {

  /// The approved results of those placements; a placement without one is not there. One statement.
  Map<PlacementId, Exit> of(Collection<PlacementId> placements);
}
