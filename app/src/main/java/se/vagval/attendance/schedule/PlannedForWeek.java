package se.vagval.attendance.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.attendance.model.Hours;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.SheetStore;
import se.vagval.casework.CaseId;
import se.vagval.choice.Placement;
import se.vagval.choice.Placements;
import se.vagval.kernel.Period;
import se.vagval.plan.OccupationKind;
import se.vagval.plan.PlannedElsewhere;
import se.vagval.providers.Provider;
import se.vagval.providers.Providers;

/// Tells the plan's week which days and hours the person's placements take.
@Component
class PlannedForWeek implements PlannedElsewhere {

  private final Placements placements;
  private final SheetStore sheets;
  private final Providers providers;

  PlannedForWeek(Placements placements, SheetStore sheets, Providers providers) {
    this.placements = placements;
    this.sheets = sheets;
    this.providers = providers;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Occupied> of(CaseId caseId, Period days) {
    var own = placements.ofCases(List.of(caseId));
    if (own.isEmpty()) {
      return List.of();
    }
    var known = sheets.of(own, days);
    var names = providers.all();
    return own.stream()
        .flatMap(placement ->
            planned(
                placement,
                known.get(placement.id()),
                Optional.ofNullable(names.get(placement.provider())).map(Provider::name).orElse(""),
                days))
        .toList();
  }

  private static Stream<Occupied> planned(
      Placement placement, @Nullable Sheet sheet, String name, Period days) {
    return sheet == null
        ? Stream.empty()
        : days.stream()
            .filter(sheet::isPlanned)
            .flatMap(day -> onDay(placement, hours(sheet, day), name, day));
  }

  private static List<Hours> hours(Sheet sheet, LocalDate day) {
    return sheet.schedule().stream()
        .filter(hours -> hours.weekday() == day.getDayOfWeek() && hours.isInForceOn(day))
        .toList();
  }

  private static Stream<Occupied> onDay(
      Placement placement, List<Hours> hours, String name, LocalDate day) {
    var source = placement.id().toString();
    return hours.isEmpty()
        ? Stream.of(new Occupied(source, OccupationKind.MEASURE, name, day, null))
        : hours.stream()
            .map(one ->
                new Occupied(
                    source,
                    OccupationKind.MEASURE,
                    name,
                    day,
                    new Times(one.start(), one.until())));
  }
}
