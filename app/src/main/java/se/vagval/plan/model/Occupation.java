package se.vagval.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.plan.OccupationId;
import se.vagval.plan.OccupationKind;

/// Something that fills a part of a person's weeks from a day on.
///
/// @param sfi null for everything but SFI
/// @param words what it is called; may be empty
/// @param lastDay included; null while no end is set
/// @param edition 0 for one that was never saved
@Term(sv = "sysselsättning")
public record Occupation(
    OccupationId id,
    OccupationKind kind,
    @Nullable Sfi sfi,
    String words,
    Extent extent,
    LocalDate from,
    @Nullable LocalDate lastDay,
    int edition) {

  /// A study path with a course.
  @Term(sv = "studieväg och kurs i sfi")
  public record Sfi(SfiPath path, SfiCourse course) {}

  @Term(sv = "studieväg")
  public enum SfiPath {
    ONE,
    TWO,
    THREE
  }

  @Term(sv = "sfi-kurs")
  public enum SfiCourse {
    A,
    B,
    C,
    D
  }

  /// How much of a week it takes.
  ///
  /// @param minutes a week, where no times of the day are known
  /// @param points a week, of adult education
  @Term(sv = "omfattning")
  public record Extent(int minutes, int points, List<WeeklyTime> times) {

    public Extent {
      times = List.copyOf(times);
    }
  }

  /// A time of the day on one weekday.
  ///
  /// @param start in minutes from midnight
  /// @param until in minutes from midnight, the first one after
  @Term(sv = "veckotid")
  public record WeeklyTime(DayOfWeek weekday, int start, int until) {

    public WeeklyTime {
      if (start < 0 || until <= start || until > 24 * 60) {
        throw new IllegalArgumentException("no time of a day: " + start + "–" + until);
      }
    }
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }
}
