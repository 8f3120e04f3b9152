package se.vagval.outcomes.model;

import java.util.Comparator;
import java.util.List;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;

/// The placement that a check's result belongs to. Of a check and its supplements, which lead to
/// one goal, it is a placement of the provider that the person was with last.
public final class LastPlacement {

  private LastPlacement() {}

  /// @param ofCheck the check's placements by start, without those that were called off
  public static boolean is(PlacementId placement, List<Placement> ofCheck) {
    return !ofCheck.isEmpty() && ofCheck.getLast().id().equals(placement);
  }

  /// @param together the placements of the check and of those that supplement it or that it
  ///   supplements
  public static boolean is(Placement placement, List<Placement> ofCheck, List<Placement> together) {
    return is(placement.id(), ofCheck)
        && together.stream()
            .max(Comparator.comparing(Placement::start))
            .filter(last -> last.provider().equals(placement.provider()))
            .isPresent();
  }
}
