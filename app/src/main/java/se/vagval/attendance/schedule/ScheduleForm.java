package se.vagval.attendance.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vagval.attendance.model.Hours;

/// What was typed: for each weekday a time from and to, or nothing.
///
/// @param typed by field name
/// @param problems message keys by field name, in the order of the fields
public record ScheduleForm(Map<String, String> typed, Map<String, String> problems) {

  private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-4])(?:[:.]?([0-5][0-9]))?");

  static ScheduleForm of(Schedule schedule) {
    var typed = new LinkedHashMap<String, String>();
    var later =
        schedule.placement().start().isAfter(schedule.today())
            ? schedule.placement().start()
            : schedule.today();
    typed.put("from", later.toString());
    for (var hours : schedule.hours()) {
      typed.put(field(hours.weekday(), "start"), hours.start().toString());
      typed.put(field(hours.weekday(), "until"), hours.until().toString());
    }
    return new ScheduleForm(typed, Map.of());
  }

  static ScheduleForm typed(Map<String, String> form) {
    var problems = new LinkedHashMap<String, String>();
    if (date(form.getOrDefault("from", "")).isEmpty()) {
      problems.put("from", "attendance.schedule.problem.from");
    }
    for (var weekday : DayOfWeek.values()) {
      check(weekday, form).ifPresent(problem -> problems.put(field(weekday, "start"), problem));
    }
    return new ScheduleForm(form, problems);
  }

  ScheduleForm with(String field, String problem) {
    var all = new LinkedHashMap<>(problems);
    all.put(field, problem);
    return new ScheduleForm(typed, all);
  }

  public static String field(DayOfWeek weekday, String which) {
    return weekday.name().toLowerCase(java.util.Locale.ROOT) + "-" + which;
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean hasProblem(String field) {
    return problems.containsKey(field);
  }

  /// Only for a form without problems.
  LocalDate from() {
    return date(value("from")).orElseThrow();
  }

  List<Hours> hours() {
    var hours = new ArrayList<Hours>();
    for (var weekday : DayOfWeek.values()) {
      time(value(field(weekday, "start")))
          .ifPresent(start ->
              hours.add(
                  new Hours(
                      weekday,
                      start,
                      time(value(field(weekday, "until"))).orElseThrow(),
                      from(),
                      null)));
    }
    return hours;
  }

  private static Optional<String> check(DayOfWeek weekday, Map<String, String> form) {
    var start = form.getOrDefault(field(weekday, "start"), "");
    var until = form.getOrDefault(field(weekday, "until"), "");
    if (start.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    var from = time(start);
    var to = time(until);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of("attendance.schedule.problem.time");
    }
    return to.get().equals(LocalTime.MIDNIGHT) || from.get().isBefore(to.get())
        ? Optional.empty()
        : Optional.of("attendance.schedule.problem.order");
  }

  /// Takes 9, 0900, 9.00 and 09:00; 24 is the end of the day.
  private static Optional<LocalTime> time(String text) {
    var parts = TIME.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0);
    if (hour == 24) {
      return minute == 0 ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
    }
    return Optional.of(LocalTime.of(hour, minute));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
