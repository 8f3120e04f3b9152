package se.vagval.outcomes.model;

import java.util.List;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;

/// The placement that a check's result belongs to.
public final class LastPlacement {

  private LastPlacement() {}

  /// @param ofCheck the check's placements by start, without those that were called off
  public static boolean is(PlacementId placement, List<Placement> ofCheck) {
    return !ofCheck.isEmpty() && ofCheck.getLast().id().equals(placement);
  }
}
