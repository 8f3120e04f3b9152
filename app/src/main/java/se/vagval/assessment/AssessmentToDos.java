package se.vagval.assessment;

import static se.vagval.access.Role.CASEWORKER;
import static se.vagval.access.Role.TEAM_LEADER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.EndDecisionStore;
import se.vagval.assessment.store.StateListStore;
import se.vagval.casework.InTheWay;
import se.vagval.casework.ToDo;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class AssessmentToDos {

  /// A decision of any kind that nobody has noted the person got; one that was taken back before
  /// that is none.
  static final String UNDELIVERED =
      """
      (exists (select from assessment.numbered_decision d where d.case_id = c.id
        and (d.kind = 'CHECK' or not exists (select from assessment.check_end_undone u where u.ended_id = d.id))
        and not exists (select from assessment.decision_event e where e.decision_id = d.id and e.kind = 'DELIVERED'
          and not exists (select from assessment.decision_event t where t.takes_back = e.id))))
      """;

  private static final String KEY = "assessment.to-do";

  @Bean
  ToDo mapPeople() {
    return new ToDo(
        KEY,
        "MAPPING",
        40,
        Set.of(CASEWORKER),
        Permission.MAP_PERSON,
        """
        (not exists (select from assessment.mapping m where m.case_id = c.id and m.completed_on is not null))
        """,
        "/assessment/cases/{case}/mapping");
  }

  @Bean
  ToDo checkTheState() {
    return new ToDo(
        KEY,
        "STATE",
        50,
        Set.of(CASEWORKER, TEAM_LEADER),
        Permission.CHECK_STATE_FIRST,
        """
        (coalesce((select s.holds_until <= :today from assessment.state_check s where s.case_id = c.id
          order by s.seq desc limit 1), true))
        """,
        "/assessment/cases/{case}/state-first");
  }

  /// No check is held, nothing has been decided since the latest mapping was complete, and the
  /// state does not come first.
  @Bean
  ToDo decide() {
    return new ToDo(
        KEY,
        "DECISION",
        60,
        Set.of(CASEWORKER),
        Permission.DECIDE_CHECK,
        """
        (not exists (select from assessment.voucher v
            where v.case_id = c.id and v.held && daterange(:today::date, null))
          and exists (select from assessment.mapping m where m.case_id = c.id and m.completed_on is not null)
          and not exists (select from assessment.decision d where d.case_id = c.id and d.decided_on >=
            (select max(m.completed_on) from assessment.mapping m where m.case_id = c.id))
          and not exists (select from assessment.proposal p where p.case_id = c.id
            and not exists (select from assessment.proposal l where l.case_id = c.id and l.seq > p.seq)
            and not exists (select from assessment.proposal_returned r where r.proposal_id = p.id))
          and not %s)
        """
            .formatted(StateListStore.COMES_FIRST_OF_CASE),
        "/assessment/cases/{case}/decision");
  }

  /// Nothing is to be done but to wait for the state, or to state why not.
  @Bean
  InTheWay stateComesFirst() {
    return new InTheWay("STATE_FIRST", StateListStore.COMES_FIRST_OF_CASE);
  }

  /// A court or the municipality has changed a decision, and no new one carries it out yet.
  @Bean
  ToDo carryOut() {
    return new ToDo(
        KEY,
        "CARRY_OUT",
        59,
        Set.of(CASEWORKER),
        Permission.DECIDE_CHECK,
        CarriedOutStore.waitsOfCase(),
        "/assessment/cases/{case}/decision");
  }

  /// A court has sent a decision back, or the municipality changed it unasked, and it has not been
  /// tried again yet.
  @Bean
  ToDo tryAgain() {
    return new ToDo(
        KEY,
        "TRY_AGAIN",
        57,
        Set.of(CASEWORKER),
        Permission.DECIDE_CHECK,
        CarriedOutStore.toTryAgainOfCase(),
        "/assessment/cases/{case}/decision");
  }

  /// The decision that a check ends was changed, and the check does not go on yet.
  @Bean
  ToDo carryOutChangedEnds() {
    return new ToDo(
        KEY,
        "CARRY_OUT_END",
        58,
        Set.of(CASEWORKER),
        Permission.DECIDE_CHECK,
        EndDecisionStore.CHANGED_OF_CASE,
        "/casework/cases/{case}");
  }

  /// An assessment of work ability was ordered, its day has gone, and no report has come.
  @Bean
  ToDo askForReports() {
    return new ToDo(
        KEY,
        "ABILITY_LATE",
        45,
        Set.of(CASEWORKER),
        Permission.KEEP_ABILITY,
        """
        (exists (select from assessment.ability_order o where o.case_id = c.id and o.due_on < :today
          and not exists (select from assessment.ability_withdrawn w where w.order_id = o.id)
          and not exists (select from assessment.ability_report r where r.order_id = o.id)))
        """,
        "/assessment/cases/{case}/ability");
  }

  /// The latest report has no conclusion yet.
  @Bean
  ToDo concludeFromReports() {
    return new ToDo(
        KEY,
        "ABILITY_REPORTED",
        46,
        Set.of(CASEWORKER),
        Permission.KEEP_ABILITY,
        """
        (exists (select from assessment.ability_report r where r.case_id = c.id
          and not exists (select from assessment.ability_report l where l.corrects = r.id)
          and not exists (select from assessment.ability_conclusion n where n.report_id = r.id)))
        """,
        "/assessment/cases/{case}/ability");
  }

  /// A demand counts, or will, and the report that it rests on does not bear it any more (ABI-02).
  @Bean
  ToDo lookOverDemands() {
    return new ToDo(
        KEY,
        "DEMAND_REVIEW",
        47,
        Set.of(CASEWORKER),
        Permission.FOLLOW_JOB_SEARCH,
        """
        (exists (select from assessment.job_demand d where d.case_id = c.id and d.report_id is not null
          and (d.last_on is null or d.last_on >= :today::date)
          and not exists (select from assessment.job_demand l where l.case_id = c.id and l.seq > d.seq
            and l.from_on <= greatest(d.from_on, :today::date))
          and (exists (select from assessment.ability_report r where r.corrects = d.report_id)
            or not exists (select from assessment.ability_conclusion n
              where n.report_id = d.report_id and n.ability <> 'NOT_NOW'
                and not exists (select from assessment.ability_conclusion e where e.corrects = n.id)))))
        """,
        "/assessment/cases/{case}/job-search");
  }

  @Bean
  ToDo decideOnProposals() {
    return new ToDo(
        KEY,
        "PROPOSAL",
        61,
        Set.of(TEAM_LEADER),
        Permission.DECIDE_FOR_UNIT,
        """
        (exists (select from assessment.proposal p where p.case_id = c.id
          and not exists (select from assessment.proposal_returned r where r.proposal_id = p.id)
          and not exists (select from assessment.proposal l where l.case_id = c.id and l.seq > p.seq)
          and not exists (select from assessment.decision d where d.case_id = c.id
            and d.decided_at >= p.proposed_at)))
        """,
        "/assessment/cases/{case}/decision");
  }

  /// Of any kind; one that was taken back before the person got it is not delivered.
  @Bean
  ToDo deliverDecisions() {
    return new ToDo(
        KEY,
        "DELIVERY",
        62,
        Set.of(CASEWORKER),
        Permission.FOLLOW_DECISION,
        UNDELIVERED,
        "/casework/cases/{case}");
  }
}
