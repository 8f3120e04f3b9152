package se.vagval.demo.fill;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// The public holidays of Sweden.
final class Holidays {

  private Holidays() {}

  static Set<LocalDate> between(LocalDate first, LocalDate last) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN))
        .getHolidays(first, last)
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toSet());
  }
}
