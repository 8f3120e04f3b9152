package se.vagval.attendance.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Presence;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;
import se.vagval.kernel.Period;
import se.vagval.web.components.CalendarMonth;

/// One month of a placement, as its reader may see it.
///
/// @param showsReasons false for providers: reasons are health data
/// @param forParticipant whether the reader is the person
public record Calendar(
    Placement placement,
    PersonName name,
    String provider,
    YearMonth month,
    List<Day> days,
    LocalDate today,
    boolean showsReasons,
    boolean forParticipant) {

  public enum Kind {
    FREE,
    PAUSED,
    PLANNED,
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT,
    UNREPORTED;

    CalendarMonth.Mark mark() {
      return switch (this) {
        case FREE, PAUSED -> CalendarMonth.Mark.FREE;
        case PLANNED -> CalendarMonth.Mark.PLANNED;
        case PRESENT -> CalendarMonth.Mark.PRESENT;
        case LATE, LEFT_EARLY -> CalendarMonth.Mark.LATE;
        case ABSENT -> CalendarMonth.Mark.ABSENT;
        case UNREPORTED -> CalendarMonth.Mark.UNREPORTED;
      };
    }

    static Kind of(Presence presence) {
      return switch (presence) {
        case PRESENT -> PRESENT;
        case LATE -> LATE;
        case LEFT_EARLY -> LEFT_EARLY;
        case ABSENT -> ABSENT;
      };
    }
  }

  /// @param mark null where nothing is registered
  public record Day(LocalDate date, Kind kind, @Nullable Mark mark) {}

  public List<Day> absences() {
    return days.stream().filter(day -> day.kind() == Kind.ABSENT).toList();
  }

  /// Days on which the person came, also late.
  public long present() {
    return days.stream()
        .filter(day ->
            day.kind() == Kind.PRESENT || day.kind() == Kind.LATE || day.kind() == Kind.LEFT_EARLY)
        .count();
  }

  public long absent() {
    return absences().size();
  }

  public long unreported() {
    return days.stream().filter(day -> day.kind() == Kind.UNREPORTED).count();
  }

  /// Planned days of the month that have come.
  public long come() {
    return present() + absent() + unreported();
  }

  public Optional<YearMonth> before() {
    return Optional.of(month.minusMonths(1))
        .filter(earlier -> !earlier.isBefore(YearMonth.from(placement.start())));
  }

  /// Months after the last day have nothing to show.
  public Optional<YearMonth> after() {
    var lastDay = placement.lastDay();
    return Optional.of(month.plusMonths(1))
        .filter(later -> lastDay == null || !later.isAfter(YearMonth.from(lastDay)));
  }

  /// The month as squares.
  public CalendarMonth squares() {
    return new CalendarMonth(
        month, today, days.stream().collect(Collectors.toMap(Day::date, day -> day.kind().mark())));
  }

  /// Pauses that touch the month.
  public List<Period> pauses() {
    return placement.pauses().stream().filter(pause -> pause.overlaps(Period.of(month))).toList();
  }
}
