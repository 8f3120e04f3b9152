package se.vagval.outcomes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class OutcomesHoldOpen {

  /// A result that a provider has claimed and nobody has decided on; it is decided all the same.
  @Bean
  HoldsOpen openClaims() {
    return HoldsOpen.told(
        "outcomes.holds-open",
        "CLAIM",
        93,
        """
        (exists (select from choice.placement p join outcomes.claim o on o.placement_id = p.id
          where p.case_id = c.id
            and not exists (select from outcomes.claim_decision d where d.claim_id = o.id)))
        """,
        "/casework/cases/{case}");
  }
}
