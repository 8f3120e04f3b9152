package se.vagval.attendance.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.model.Mark;
import se.vagval.attendance.model.Presence;
import se.vagval.casework.PersonName;
import se.vagval.choice.Placement;

/// One month of a placement, as its reader may see it.
///
/// @param showsReasons false for providers: reasons are health data
/// @param forParticipant whether the reader is the person
public record Calendar(
    Placement placement,
    PersonName name,
    String provider,
    YearMonth month,
    List<List<Day>> weeks,
    boolean showsReasons,
    boolean forParticipant) {

  public enum Kind {
    OUTSIDE,
    FREE,
    PAUSED,
    PLANNED,
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT,
    UNREPORTED;

    /// As the style sheet knows it.
    public String mark() {
      return switch (this) {
        case PAUSED -> "free";
        case LEFT_EARLY -> "late";
        default -> name().toLowerCase(Locale.ROOT);
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
  public record Day(LocalDate date, Kind kind, @Nullable Mark mark, boolean today) {}

  public List<Day> absences() {
    return days().filter(day -> day.kind() == Kind.ABSENT).toList();
  }

  /// Days on which the person came, also late.
  public long present() {
    return days()
        .filter(day ->
            day.kind() == Kind.PRESENT || day.kind() == Kind.LATE || day.kind() == Kind.LEFT_EARLY)
        .count();
  }

  public long absent() {
    return absences().size();
  }

  public long unreported() {
    return days().filter(day -> day.kind() == Kind.UNREPORTED).count();
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

  private Stream<Day> days() {
    return weeks.stream().flatMap(List::stream);
  }
}
