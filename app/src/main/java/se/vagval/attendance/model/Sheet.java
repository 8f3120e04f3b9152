package se.vagval.attendance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.vagval.attendance.DayStatus;
import se.vagval.kernel.Term;

/// One placement's days as agreed, and what is registered for them.
///
/// @param running tells whether the placement goes on that day
/// @param marks by day; a day that is not there is unreported
@Term(sv = "närvarolista")
public record Sheet(
    Predicate<LocalDate> running, List<Hours> schedule, Map<LocalDate, Mark> marks) {

  public DayIsPlanned.Outcome plan(LocalDate day) {
    return DayIsPlanned.of(new DayIsPlanned.Facts(day, running.test(day), schedule));
  }

  public boolean isPlanned(LocalDate day) {
    return plan(day) instanceof DayIsPlanned.Outcome.Planned;
  }

  public Optional<Mark> mark(LocalDate day) {
    return Optional.ofNullable(marks.get(day));
  }

  public DayStatus status(LocalDate day) {
    return StatusOfDay.of(mark(day));
  }

  /// A planned day that has come and that nobody has reported.
  public boolean isUnreported(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && mark(day).isEmpty() && isPlanned(day);
  }
}
