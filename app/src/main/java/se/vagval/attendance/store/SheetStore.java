package se.vagval.attendance.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import se.vagval.attendance.model.Sheet;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Period;

/// Puts together agreement and marks, in two statements for any number of placements.
@Repository
public class SheetStore {

  private final MarkStore marks;
  private final ScheduleStore schedules;

  SheetStore(MarkStore marks, ScheduleStore schedules) {
    this.marks = marks;
    this.schedules = schedules;
  }

  /// In the order asked for, with the marks of the period.
  public Map<PlacementId, Sheet> of(Collection<Placement> placements, Period period) {
    var ids = placements.stream().map(Placement::id).toList();
    var registered = marks.marks(ids, period);
    var hours = schedules.hours(ids);
    var sheets = new LinkedHashMap<PlacementId, Sheet>();
    for (var placement : placements) {
      var id = placement.id();
      sheets.put(
          id,
          new Sheet(
              placement::isRunningOn,
              hours.getOrDefault(id, List.of()),
              registered.getOrDefault(id, Map.of())));
    }
    return sheets;
  }
}
