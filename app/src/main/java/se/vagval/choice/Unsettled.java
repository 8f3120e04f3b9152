package se.vagval.choice;

import java.time.LocalDate;
import se.vagval.access.AskerInSql;

/// What a provider has asked the municipality for on a placement and that is not settled. Another
/// module knows; until then the provider sees the participant (CHO-07).
public interface Unsettled {

  boolean isOn(PlacementId placement, LocalDate today);

  /// The same of a row of placements.
  String where(String row, AskerInSql asker);
}
