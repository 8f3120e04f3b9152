package se.vagval.choice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class ChoiceHoldsOpen {

  /// One whose last day is today does not hold the case open.
  @Bean
  HoldsOpen runningPlacements() {
    return HoldsOpen.untilSettled(
        "choice.holds-open",
        "PLACEMENT",
        11,
        """
        (exists (select from choice.placement p where p.case_id = c.id
          and (p.last_day is null or p.last_day > :today::date)))
        """,
        "/casework/cases/{case}");
  }
}
