package se.vagval.attendance.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.attendance.model.Cell;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Presence;
import se.vagval.attendance.model.Sheet;
import se.vagval.attendance.store.MarkStore;
import se.vagval.attendance.store.SheetStore;
import se.vagval.casework.CaseId;
import se.vagval.choice.Placement;
import se.vagval.choice.Placements;
import se.vagval.kernel.Period;

/// Counts a case's attendance in the last four weeks.
@Component
class RecentAttendance {

  private static final int WEEKS = 4;

  /// @param placements those that had a day in the four weeks, by start
  /// @param open those that go on or are to begin, by start
  /// @param unassessed absences whose reason waits for the caseworker, also of longer ago
  record Count(
      List<Placement> placements,
      List<Placement> open,
      long planned,
      long present,
      long absent,
      List<Cell> unassessed,
      long unreported) {}

  private final Placements placements;
  private final SheetStore sheets;
  private final MarkStore marks;

  RecentAttendance(Placements placements, SheetStore sheets, MarkStore marks) {
    this.placements = placements;
    this.sheets = sheets;
    this.marks = marks;
  }

  @Transactional(readOnly = true)
  public Count of(CaseId caseId, LocalDate today) {
    var period = Period.of(today.minusWeeks(WEEKS), today);
    var all = placements.ofCases(List.of(caseId));
    var recent =
        all.stream().filter(placement -> period.stream().anyMatch(placement::isRunningOn)).toList();
    var known = sheets.of(recent, period);
    var days =
        recent.stream()
            .map(placement -> Objects.requireNonNull(known.get(placement.id())))
            .flatMap(sheet -> days(sheet, period).stream())
            .toList();
    return new Count(
        recent,
        all.stream().filter(placement -> placement.lastDay() == null).toList(),
        days.size(),
        days.stream().filter(day -> day.is(Presence.ABSENT, false)).count(),
        days.stream().filter(day -> day.is(Presence.ABSENT, true)).count(),
        marks.unassessed(all.stream().map(Placement::id).toList()),
        days.stream().filter(day -> day.mark().isEmpty()).count());
  }

  private record Reported(java.util.Optional<Mark> mark) {

    boolean is(Presence presence, boolean same) {
      return mark.filter(known -> (known.presence() == presence) == same).isPresent();
    }
  }

  private static List<Reported> days(Sheet sheet, Period period) {
    return period.stream()
        .filter(sheet::isPlanned)
        .map(day -> new Reported(sheet.mark(day)))
        .toList();
  }
}
