package se.vagval.plan.week;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.plan.model.Occupation.WeeklyTime;

/// Times of a weekday as they are typed: `9-12, 13-15.30`.
final class TypedTimes {

  private static final int MINUTES = 60;
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{1,2})(?:[.:]([0-5][0-9]))?\\s*[-–]\\s*([0-9]{1,2})(?:[.:]([0-5][0-9]))?");

  private TypedTimes() {}

  /// Empty when one of them is no time, ends before it begins, or lies over another.
  static Optional<List<WeeklyTime>> read(DayOfWeek weekday, String typed) {
    var times = new ArrayList<WeeklyTime>();
    for (var part : typed.split(",", -1)) {
      if (!part.isBlank()) {
        var time =
            time(weekday, part.strip())
                .filter(one -> times.stream().noneMatch(other -> over(one, other)));
        if (time.isEmpty()) {
          return Optional.empty();
        }
        times.add(time.get());
      }
    }
    return Optional.of(times);
  }

  static String written(List<WeeklyTime> times, DayOfWeek weekday) {
    return times.stream()
        .filter(time -> time.weekday() == weekday)
        .map(time -> clock(time.start()) + "–" + clock(time.until()))
        .collect(Collectors.joining(", "));
  }

  private static Optional<WeeklyTime> time(DayOfWeek weekday, String part) {
    var found = TIME.matcher(part);
    if (!found.matches()) {
      return Optional.empty();
    }
    var start = minute(found.group(1), found.group(2));
    var until = minute(found.group(3), found.group(4));
    return start < until && until <= 24 * MINUTES
        ? Optional.of(new WeeklyTime(weekday, start, until))
        : Optional.empty();
  }

  private static boolean over(WeeklyTime one, WeeklyTime other) {
    return one.start() < other.until() && other.start() < one.until();
  }

  private static int minute(String hour, @Nullable String minute) {
    return Integer.parseInt(hour) * MINUTES
        + Integer.parseInt(Optional.ofNullable(minute).orElse("0"));
  }

  private static String clock(int minute) {
    return "%02d.%02d".formatted(minute / MINUTES, minute % MINUTES);
  }
}
