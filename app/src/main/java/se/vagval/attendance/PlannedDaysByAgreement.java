package se.vagval.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.SheetStore;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Period;

/// Reads agreements and marks in bulk and puts the days together in memory.
@Component
class PlannedDaysByAgreement implements PlannedDays {

  private final SheetStore sheets;

  PlannedDaysByAgreement(SheetStore sheets) {
    this.sheets = sheets;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<PlacementId, List<PlannedDay>> of(Collection<Placement> placements, LocalDate asOf) {
    var first = placements.stream().map(Placement::start).min(LocalDate::compareTo).orElse(asOf);
    if (first.isAfter(asOf)) {
      return placements.stream()
          .collect(java.util.stream.Collectors.toMap(Placement::id, none -> List.of()));
    }
    var known = sheets.of(placements, Period.ofInclusive(first, asOf));
    var days = new HashMap<PlacementId, List<PlannedDay>>();
    for (var placement : placements) {
      days.put(placement.id(), planned(placement, known.get(placement.id()), asOf));
    }
    return days;
  }

  private static List<PlannedDay> planned(
      Placement placement, @Nullable Sheet sheet, LocalDate asOf) {
    var lastDay = placement.lastDay();
    var last = lastDay == null || lastDay.isAfter(asOf) ? asOf : lastDay;
    if (sheet == null || placement.start().isAfter(last)) {
      return List.of();
    }
    return Period.ofInclusive(placement.start(), last).stream()
        .filter(sheet::isPlanned)
        .map(day -> new PlannedDay(day, sheet.status(day)))
        .toList();
  }
}
