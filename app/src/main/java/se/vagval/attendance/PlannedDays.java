package se.vagval.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;

/// The door to attendance for remuneration and results.
public interface PlannedDays {

  /// The planned days of each placement from its start to its last day or `asOf`, in order. Planned
  /// days come from the agreement: where a schedule is in force its weekdays, otherwise every
  /// Monday to Friday that is no public holiday. Takes a fixed number of statements.
  Map<PlacementId, List<PlannedDay>> of(Collection<Placement> placements, LocalDate asOf);
}
