package se.vagval.plan.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.Appointments.Appointment;
import se.vagval.kernel.Term;

/// Something in a calendar that leaves the service. It has a kind and a time, and no name, place or
/// other word of the case.
///
/// @param source what it belongs to; with day and time it gives the same uid each time
/// @param start in minutes from midnight; null for a whole day
/// @param until in minutes from midnight; null for a whole day
@Term(sv = "kalenderpost")
public record CalendarEntry(
    String source, Kind kind, LocalDate day, @Nullable Integer start, @Nullable Integer until) {

  private static final int HOUR = 60;
  private static final int MINUTES_OF_DAY = 24 * HOUR;

  @Term(sv = "slag av kalenderpost")
  public enum Kind {
    LESSON,
    ACTIVITY,
    WORK,
    OWN_TIME,
    MEETING,
    TO_DO
  }

  public static CalendarEntry wholeDay(String source, Kind kind, LocalDate day) {
    return new CalendarEntry(source, kind, day, null, null);
  }

  /// An appointment says when it starts, not how long it takes: it stands as an hour.
  public static CalendarEntry of(Appointment appointment) {
    var start = appointment.starts().toSecondOfDay() / 60;
    return new CalendarEntry(
        appointment.source(),
        Kind.MEETING,
        appointment.on(),
        start,
        Math.min(start + HOUR, MINUTES_OF_DAY));
  }

  public static CalendarEntry of(Slot slot) {
    return new CalendarEntry(
        slot.source(), kind(slot.kind()), slot.day(), slot.start(), slot.until());
  }

  public static Kind kind(se.vagval.plan.OccupationKind kind) {
    return switch (kind) {
      case SFI, BASIC_ADULT, UPPER_ADULT -> Kind.LESSON;
      case MEASURE, PRACTICE, AF_PROGRAMME -> Kind.ACTIVITY;
      case PART_TIME_WORK -> Kind.WORK;
      case JOB_SEARCH -> Kind.OWN_TIME;
    };
  }

  /// The same for the same thing each time, and nothing can be read from it.
  public String uid() {
    var whole = source + " " + kind + " " + day + " " + start;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
