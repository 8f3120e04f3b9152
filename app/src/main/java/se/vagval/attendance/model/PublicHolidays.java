package se.vagval.attendance.model;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.vagval.kernel.Term;

/// The days on which no activity is planned unless a schedule says so.
///
/// They are the public holidays of lag (1989:253) and, by our reading, Midsummer's, Christmas and
/// New Year's Eve. The eves are no public holidays by that law; semesterlagen (1977:480) 3 a § puts
/// them on a level with Sundays and workplaces are closed. Were they planned, a provider would lose
/// pay for each closed eve, or report as absent somebody who had nowhere to go. A provider who is
/// open then has a schedule.
@Term(sv = "allmän helgdag")
public final class PublicHolidays {

  private static final HolidayManager SWEDEN =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  public static boolean contains(LocalDate day) {
    return BY_YEAR.computeIfAbsent(day.getYear(), PublicHolidays::of).contains(day);
  }

  /// The library counts the three eves among the holidays, as we do here.
  private static Set<LocalDate> of(int year) {
    return SWEDEN.getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
