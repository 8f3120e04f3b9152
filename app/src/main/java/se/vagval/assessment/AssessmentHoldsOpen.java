package se.vagval.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.EndDecisionStore;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class AssessmentHoldsOpen {

  private static final String KEY = "assessment.holds-open";
  private static final String OVERVIEW = "/casework/cases/{case}";
  private static final String DECISION = "/assessment/cases/{case}/decision";

  /// One whose last day is today does not hold the case open.
  @Bean
  HoldsOpen heldChecks() {
    return HoldsOpen.untilSettled(
        KEY,
        "CHECK",
        10,
        """
        (exists (select from assessment.voucher v
          where v.case_id = c.id and v.held && daterange(:today::date + 1, null)))
        """,
        OVERVIEW);
  }

  @Bean
  HoldsOpen waitingProposals() {
    return HoldsOpen.untilSettled(
        KEY,
        "PROPOSAL",
        30,
        """
        (exists (select from assessment.proposal p where p.case_id = c.id
          and not exists (select from assessment.proposal_returned r where r.proposal_id = p.id)
          and not exists (select from assessment.proposal l where l.case_id = c.id and l.seq > p.seq)
          and not exists (select from assessment.decision d where d.case_id = c.id
            and d.decided_at >= p.proposed_at)))
        """,
        DECISION);
  }

  @Bean
  HoldsOpen undeliveredDecisions() {
    return HoldsOpen.untilSettled(KEY, "DELIVERY", 31, AssessmentToDos.UNDELIVERED, OVERVIEW);
  }

  /// An appeal that is neither sent on to the court nor ended.
  @Bean
  HoldsOpen openAppeals() {
    return HoldsOpen.untilSettled(
        KEY,
        "APPEAL",
        32,
        last("'APPEALED'", "'FORWARDED', 'DISMISSED_AS_LATE', 'WITHDRAWN', 'COURT_DECIDED'"),
        OVERVIEW);
  }

  @Bean
  HoldsOpen changedDecisions() {
    return HoldsOpen.untilSettled(KEY, "CARRY_OUT", 33, CarriedOutStore.waitsOfCase(), DECISION);
  }

  @Bean
  HoldsOpen changedEnds() {
    return HoldsOpen.untilSettled(
        KEY, "CARRY_OUT_END", 34, EndDecisionStore.CHANGED_OF_CASE, OVERVIEW);
  }

  @Bean
  HoldsOpen orderedAbility() {
    return HoldsOpen.untilSettled(
        KEY,
        "ABILITY",
        40,
        """
        (exists (select from assessment.ability_order o where o.case_id = c.id
          and not exists (select from assessment.ability_withdrawn w where w.order_id = o.id)
          and not exists (select from assessment.ability_report r where r.order_id = o.id)))
        """,
        "/assessment/cases/{case}/ability");
  }

  /// The court has it: what it decides is noted in the closed case, and carried out in an open one.
  @Bean
  HoldsOpen atTheCourt() {
    return HoldsOpen.told(
        KEY,
        "COURT",
        91,
        last("'FORWARDED'", "'DISMISSED_AS_LATE', 'WITHDRAWN', 'COURT_DECIDED'"),
        OVERVIEW);
  }

  /// A decision was sent back or changed unasked, and has not been tried again: there may be
  /// nothing left to try for somebody who has moved or supports themselves.
  @Bean
  HoldsOpen decisionsToTryAgain() {
    return HoldsOpen.told(KEY, "TRY_AGAIN", 90, CarriedOutStore.toTryAgainOfCase(), DECISION);
  }

  /// An event of that kind that stands, and after which none of the others stands.
  private static String last(String kind, String others) {
    return """
    (exists (select from assessment.decision_event a where a.case_id = c.id and a.kind = %s
      and not exists (select from assessment.decision_event t where t.takes_back = a.id)
      and not exists (select from assessment.decision_event o where o.decision_id = a.decision_id and o.seq > a.seq
        and o.kind in (%s)
        and not exists (select from assessment.decision_event t where t.takes_back = o.id))))
    """
        .formatted(kind, others);
  }
}
