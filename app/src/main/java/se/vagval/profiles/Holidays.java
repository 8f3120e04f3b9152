package se.vagval.profiles;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Swedish public holidays, with the eves of Midsummer, Christmas and the New Year, which count as
/// such for time limits (lagen 1930:173).
@Component
public class Holidays {

  private final HolidayManager sweden =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

  public boolean isHoliday(LocalDate day) {
    return sweden.isHoliday(day);
  }
}
