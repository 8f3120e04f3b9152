package se.vagval.attendance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class AttendanceHoldsOpen {

  private static final String KEY = "attendance.holds-open";
  private static final String OVERVIEW = "/casework/cases/{case}";

  @Bean
  HoldsOpen unassessedAbsences() {
    return HoldsOpen.untilSettled(
        KEY,
        "ABSENCE",
        20,
        """
        (exists (select from choice.placement p join attendance.mark m on m.placement_id = p.id
          where p.case_id = c.id and m.reason = 'UNASSESSED'))
        """,
        OVERVIEW);
  }

  /// Planned days that the provider has not reported, up to two months back: an absence among them
  /// could be reported yet, and would then have to be assessed.
  @Bean
  HoldsOpen unreportedDays() {
    return HoldsOpen.told(
        KEY,
        "UNREPORTED",
        92,
        """
        (exists (select from choice.placement p join attendance.schedule s on s.placement_id = p.id
            cross join generate_series(
              greatest(p.start_day, lower(s.valid), :today::date - 62),
              least(p.last_day, upper(s.valid) - 1, :today::date - 1), interval '1 day') as planned
          where p.case_id = c.id and extract(isodow from planned) = s.weekday
            and not exists (select from attendance.mark m where m.placement_id = p.id and m.day = planned::date)
            and not exists (select from choice.pause x where x.placement_id = p.id and x.period @> planned::date)))
        """,
        OVERVIEW);
  }
}
