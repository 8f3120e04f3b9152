package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// What has been found out and decided in a case, for its timeline.
@Repository
public class AssessmentFactStore {

  private final JdbcClient database;

  AssessmentFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail, id from (
              select completed_on as day, 'MAPPED' as what, '' as detail, '' as id from assessment.mapping
                where case_id = :case
              union all select decided_on, 'DECIDED', number, id::text from assessment.decision where case_id = :case
              union all select checked_on, 'STATE_CHECKED', branch || '.' || responsible, '' from assessment.state_check
                where case_id = :case
              union all select carried_on, 'CARRIED', '', '' from assessment.state_carried where case_id = :case
              union all select ended_on, case when number is null then 'CHECK_ENDED' else 'END_DECIDED' end,
                  last_day::text, case when number is null then voucher_id else id end::text
                from assessment.check_ended where case_id = :case
              union all select u.undone_on, case when d.id is null then 'CHECK_END_UNDONE'
                  when u.event_id is null then 'END_TAKEN_BACK' else 'END_CARRIED_OUT' end,
                  coalesce(d.number, ''), coalesce(d.id, u.voucher_id)::text
                from assessment.check_end_undone u left join assessment.numbered_decision d on d.id = u.ended_id
                where u.case_id = :case
              union all select moved_on, 'END_MOVED', last_day::text, ended_id::text
                from assessment.check_end_moved where case_id = :case
              union all select s.decided_on, case when s.last_day is not null then 'CHECK_REPLACED'
                  when s.kind = 'SUPPLEMENT' then 'CHECK_SUPPLEMENTED' else 'CHECK_CARRIED_OUT' end,
                  d.number, v.decision_id::text
                from assessment.succession s join assessment.voucher v on v.id = s.earlier_voucher_id
                  join assessment.decision d on d.id = v.decision_id
                where s.case_id = :case
              union all select noted_on, 'CHECK_RUNS_ON', '', voucher_id::text from assessment.check_runs_on
                where case_id = :case
              union all select upper(v.held), 'CHECK_RAN_OUT', '', v.id::text from assessment.voucher v
                where v.case_id = :case and not isempty(v.held)
                  and not exists (select from assessment.check_ended e where e.voucher_id = v.id)
                  and not exists (select from assessment.succession s where s.earlier_voucher_id = v.id)
              union all select proposed_on, 'PROPOSED', '', '' from assessment.proposal where case_id = :case
              union all select returned_on, 'PROPOSAL_RETURNED', '', '' from assessment.proposal_returned
                where case_id = :case
              union all select measured_on, 'PROGRESS', '', '' from assessment.progress_measure where case_id = :case
              union all select happened_on, 'PROGRESS_EVENT', kind, '' from assessment.progress_event
                where case_id = :case
              union all select set_on, 'JOB_DEMAND', '', '' from assessment.job_demand where case_id = :case
              union all select followed_on, 'JOB_MONTH', verdict, '' from assessment.job_month where case_id = :case
              union all select stated_on, 'STATED', to_char(month, 'YYYY-MM'), '' from assessment.assistance_stated
                where case_id = :case
              union all select t.taken_back_on, 'STATED_TAKEN_BACK', to_char(s.month, 'YYYY-MM'), ''
                from assessment.assistance_taken_back t join assessment.assistance_stated s
                  on s.case_id = t.case_id and s.seq = t.stated_seq
                where t.case_id = :case
              union all select e.happened_on, e.kind, d.number, d.id::text
                from assessment.decision_event e join assessment.numbered_decision d on d.id = e.decision_id
                where e.case_id = :case and e.kind <> 'TAKEN_BACK'
                  and not exists (select from assessment.decision_event b where b.takes_back = e.id)
            ) as facts where day <= :today
            """)
        .param("case", caseId.value())
        .param("today", today)
        .query((row, n) ->
            new Fact(
                row.getObject("day", LocalDate.class),
                row.getString("what"),
                row.getString("detail"),
                row.getString("id")))
        .list();
  }
}
