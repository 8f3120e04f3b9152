package se.vagval.attendance.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.SheetStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;
import se.vagval.kernel.Period;
import se.vagval.providers.Providers;

/// Reads one month of a placement.
@Component
class ReadCalendar {

  /// @param month empty for the month of today, or the nearest that the placement has
  record Query(Actor reader, PlacementId placement, Optional<YearMonth> month) {}

  private final Access access;
  private final Placements placements;
  private final SheetStore sheets;
  private final Cases cases;
  private final Providers providers;
  private final Audit audit;
  private final Clock clock;

  ReadCalendar(
      Access access,
      Placements placements,
      SheetStore sheets,
      Cases cases,
      Providers providers,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.placements = placements;
    this.sheets = sheets;
    this.cases = cases;
    this.providers = providers;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Calendar handle(Query query) {
    var placement = placements.get(query.placement());
    audit.read(query.reader(), "attendance", placement.id(), placement.caseId().value());
    var today = LocalDate.now(clock);
    var month = query.month().orElse(nearest(placement, today));
    var sheet = sheets.of(List.of(placement), Period.of(month)).get(placement.id());
    var reader = query.reader();
    return new Calendar(
        placement,
        Optional.ofNullable(cases.names(List.of(placement.person())).get(placement.person()))
            .orElse(PersonName.hidden()),
        providers.get(placement.provider()).name(),
        month,
        days(month, placement, Objects.requireNonNull(sheet), today),
        today,
        access.allows(reader, Permission.READ_ABSENCE_REASON, placement.id()),
        placement.person().value().equals(reader.personId()));
  }

  private static YearMonth nearest(Placement placement, LocalDate today) {
    var lastDay = placement.lastDay();
    if (lastDay != null && lastDay.isBefore(today)) {
      return YearMonth.from(lastDay);
    }
    return YearMonth.from(placement.start().isAfter(today) ? placement.start() : today);
  }

  private static List<Calendar.Day> days(
      YearMonth month, Placement placement, Sheet sheet, LocalDate today) {
    return Period.of(month).stream()
        .map(day ->
            new Calendar.Day(day, kind(day, placement, sheet, today), sheet.mark(day).orElse(null)))
        .toList();
  }

  private static Calendar.Kind kind(
      LocalDate day, Placement placement, Sheet sheet, LocalDate today) {
    if (placement.pauses().stream().anyMatch(pause -> pause.contains(day))) {
      return Calendar.Kind.PAUSED;
    }
    if (!sheet.isPlanned(day)) {
      return Calendar.Kind.FREE;
    }
    return sheet
        .mark(day)
        .map(Mark::presence)
        .map(Calendar.Kind::of)
        .orElse(day.isBefore(today) ? Calendar.Kind.UNREPORTED : Calendar.Kind.PLANNED);
  }
}
