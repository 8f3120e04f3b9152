package se.vagval.attendance.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A day is planned by the agreement, never by what somebody reports: where a schedule is in force
/// its weekdays, public holidays too; otherwise every Monday to Friday that is no public holiday.
@Rule(id = "ATT-01", source = "our reading of the agreement; lag (1989:253); semesterlagen 3 a §")
@Term(sv = "planerad dag")
public final class DayIsPlanned {

  public enum Reason {
    NOT_RUNNING,
    NOT_IN_SCHEDULE,
    WEEKEND,
    PUBLIC_HOLIDAY
  }

  public sealed interface Outcome {
    record Planned() implements Outcome {}

    record NotPlanned(Reason reason) implements Outcome {}
  }

  /// @param running whether the placement has begun, not ended and is not paused
  /// @param schedule all hours of the placement, of whatever time
  public record Facts(LocalDate day, boolean running, List<Hours> schedule) {}

  private static final Outcome PLANNED = new Outcome.Planned();

  private DayIsPlanned() {}

  public static Outcome of(Facts facts) {
    if (!facts.running()) {
      return new Outcome.NotPlanned(Reason.NOT_RUNNING);
    }
    var day = facts.day();
    var inForce = facts.schedule().stream().filter(hours -> hours.isInForceOn(day)).toList();
    return inForce.isEmpty() ? withoutSchedule(day) : bySchedule(day, inForce);
  }

  private static Outcome bySchedule(LocalDate day, List<Hours> inForce) {
    return inForce.stream().anyMatch(hours -> hours.weekday() == day.getDayOfWeek())
        ? PLANNED
        : new Outcome.NotPlanned(Reason.NOT_IN_SCHEDULE);
  }

  private static Outcome withoutSchedule(LocalDate day) {
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      return new Outcome.NotPlanned(Reason.WEEKEND);
    }
    return PublicHolidays.contains(day) ? new Outcome.NotPlanned(Reason.PUBLIC_HOLIDAY) : PLANNED;
  }
}
