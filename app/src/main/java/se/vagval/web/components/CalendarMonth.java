package se.vagval.web.components;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Attendance of one month, a square a day. A day that is not in the map is free.
public record CalendarMonth(YearMonth month, LocalDate today, Map<LocalDate, Mark> marks) {

  /// What is known of a day. Unreported is never absent.
  public enum Mark {
    PRESENT("present"),
    LATE("late"),
    ABSENT("absent"),
    UNREPORTED("unreported"),
    PLANNED("planned"),
    FREE("free");

    private final String look;

    Mark(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }
  }

  public record Week(int number, List<LocalDate> days) {}

  public List<Week> weeks() {
    var first = month.atDay(1).with(previousOrSame(MONDAY));
    return Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
        .map(CalendarMonth::week)
        .toList();
  }

  public boolean has(LocalDate day) {
    return YearMonth.from(day).equals(month);
  }

  public Mark mark(LocalDate day) {
    return marks.getOrDefault(day, Mark.FREE);
  }

  private static Week week(LocalDate monday) {
    var days = IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    return new Week(monday.get(WEEK_OF_WEEK_BASED_YEAR), days);
  }
}
