package se.vagval.plan.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.plan.OccupationId;
import se.vagval.plan.OccupationKind;
import se.vagval.plan.model.Occupation;
import se.vagval.plan.model.Occupation.Extent;
import se.vagval.plan.model.Occupation.Sfi;
import se.vagval.plan.model.Occupation.SfiCourse;
import se.vagval.plan.model.Occupation.SfiPath;
import se.vagval.plan.model.Occupation.WeeklyTime;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// The form of what fills a part of a week: times of the day by weekday, such as `9-12, 13-15.30`,
/// or only hours, or points.
public final class OccupationForm {

  private static final int LONGEST = 100;
  private static final int MINUTES = 60;
  private static final Pattern HOURS = Pattern.compile("([0-9]{1,2})(?:[,.](25|5|50|75|0|00))?");

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  OccupationForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  static Filled of(Occupation one) {
    var values = new HashMap<String, String>();
    values.put("kind", one.kind().name());
    var sfi = one.sfi();
    if (sfi != null) {
      values.put("path", sfi.path().name());
      values.put("course", sfi.course().name());
    }
    values.put("words", one.words());
    values.put("hours", one.extent().minutes() == 0 ? "" : hours(one.extent().minutes()));
    values.put("points", one.extent().points() == 0 ? "" : "" + one.extent().points());
    for (var weekday : DayOfWeek.values()) {
      values.put(field(weekday), TypedTimes.written(one.extent().times(), weekday));
    }
    date(values, "from", one.from());
    date(values, "last", one.lastDay());
    values.put("edition", String.valueOf(one.edition()));
    return Filled.with(values);
  }

  public static String field(DayOfWeek weekday) {
    return weekday.name().toLowerCase(Locale.ROOT);
  }

  /// Only to be used when nothing is wrong.
  Occupation read(OccupationId id) {
    var kind = oneOf(OccupationKind.values(), "kind");
    if (kind.isEmpty()) {
      problem("kind", "plan.occupation.error.kind");
    }
    var what = kind.orElse(OccupationKind.JOB_SEARCH);
    var sfi = what == OccupationKind.SFI ? sfi() : null;
    if (value("words").length() > LONGEST) {
      filled = filled.withProblem("words", text.t("plan.error.long", LONGEST));
    }
    var extent = new Extent(minutes(), what.hasPoints() ? points() : 0, times());
    if (!isWrong() && extent.equals(new Extent(0, 0, List.of()))) {
      problem("hours", "plan.occupation.error.extent");
    }
    var from = day("from");
    var last = day("last");
    if (from == null && !isWrong()) {
      problem("from.day", "plan.occupation.error.from");
    } else if (from != null && last != null && last.isBefore(from)) {
      problem("last.day", "plan.occupation.error.last");
    }
    var first = Optional.ofNullable(from).orElse(LocalDate.EPOCH);
    return new Occupation(id, what, sfi, value("words"), extent, first, last, edition());
  }

  private @Nullable Sfi sfi() {
    var path = oneOf(SfiPath.values(), "path");
    var course = oneOf(SfiCourse.values(), "course");
    if (path.isEmpty()) {
      problem("path", "plan.occupation.error.path");
    }
    if (course.isEmpty()) {
      problem("course", "plan.occupation.error.course");
    }
    return path.isEmpty() || course.isEmpty() ? null : new Sfi(path.get(), course.get());
  }

  void notOnThePath(SfiCourse first) {
    filled =
        filled.withProblem("course", text.t("plan.occupation.error.not-on-path", first.name()));
  }

  int edition() {
    return value("edition").matches("[0-9]{1,9}") ? Integer.parseInt(value("edition")) : 0;
  }

  boolean isWrong() {
    return filled.hasProblems();
  }

  Filled filled() {
    return filled;
  }

  private int minutes() {
    var found = HOURS.matcher(value("hours"));
    if (value("hours").isEmpty()) {
      return 0;
    }
    if (!found.matches()) {
      problem("hours", "plan.occupation.error.hours");
      return 0;
    }
    var part = Optional.ofNullable(found.group(2)).orElse("0");
    var quarters =
        switch (part) {
          case "25" -> 1;
          case "5", "50" -> 2;
          case "75" -> 3;
          default -> 0;
        };
    return Integer.parseInt(found.group(1)) * MINUTES + quarters * MINUTES / 4;
  }

  private int points() {
    if (value("points").isEmpty()) {
      return 0;
    }
    if (!value("points").matches("[0-9]{1,2}")) {
      problem("points", "plan.occupation.error.points");
      return 0;
    }
    return Integer.parseInt(value("points"));
  }

  private List<WeeklyTime> times() {
    var times = new ArrayList<WeeklyTime>();
    for (var weekday : DayOfWeek.values()) {
      TypedTimes.read(weekday, value(field(weekday)))
          .ifPresentOrElse(
              times::addAll, () -> problem(field(weekday), "plan.occupation.error.time"));
    }
    return times;
  }

  private static String hours(int minutes) {
    return minutes % MINUTES == 0
        ? String.valueOf(minutes / MINUTES)
        : "%d,%02d".formatted(minutes / MINUTES, minutes % MINUTES * 100 / MINUTES);
  }

  private <T extends Enum<T>> Optional<T> oneOf(T[] values, String field) {
    return Arrays.stream(values).filter(one -> one.name().equals(value(field))).findFirst();
  }

  private @Nullable LocalDate day(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> null;
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield null;
      }
      case DateParts.Read.Right(var day) -> day;
    };
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }

  private static void date(Map<String, String> values, String at, @Nullable LocalDate day) {
    if (day != null) {
      values.put(at + ".day", String.valueOf(day.getDayOfMonth()));
      values.put(at + ".month", String.valueOf(day.getMonthValue()));
      values.put(at + ".year", String.valueOf(day.getYear()));
    }
  }
}
