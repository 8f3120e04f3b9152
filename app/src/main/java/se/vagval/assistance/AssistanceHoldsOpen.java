package se.vagval.assistance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class AssistanceHoldsOpen {

  /// The household was paid for this month or the last, by the newest import that says anything of
  /// the month.
  @Bean
  HoldsOpen recentAssistance() {
    return HoldsOpen.told(
        "assistance.holds-open",
        "ASSISTED",
        94,
        """
        (exists (select from (
            select distinct on (p.month) p.amount_ore from assistance.payment p
            where p.household_id = c.household_id
              and p.month >= (date_trunc('month', :today::date) - interval '1 month')::date
            order by p.month, p.turn desc) as latest
          where latest.amount_ore > 0))
        """,
        "/casework/cases/{case}");
  }
}
