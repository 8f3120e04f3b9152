package se.vagval.attendance.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// The hours of one weekday that a schedule plans.
///
/// @param until the first moment after; midnight means the end of the day
/// @param from the first day the schedule is in force
/// @param to the first day it no longer is; null while no end is set
@Term(sv = "schemalagd tid")
public record Hours(
    DayOfWeek weekday, LocalTime start, LocalTime until, LocalDate from, @Nullable LocalDate to) {

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
