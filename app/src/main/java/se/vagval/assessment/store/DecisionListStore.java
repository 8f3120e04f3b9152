package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.casework.CaseId;

/// Decisions that something is to be done about, derived each time it is asked. A case's row is
/// called `c`.
@Repository
public class DecisionListStore {

  /// What is to be done: see to an appeal, or note that the person got the decision.
  public enum Waits {
    APPEAL,
    DELIVERY
  }

  /// @param since the day of the appeal, or of the decision
  public record Waiting(
      DecisionId decision,
      CaseId caseId,
      String number,
      NumberedDecision.Kind kind,
      Waits waits,
      LocalDate since) {}

  private final JdbcClient database;

  DecisionListStore(JdbcClient database) {
    this.database = database;
  }

  /// Appeals that are neither sent on nor ended, and decisions of any kind that nobody noted the
  /// person has got; the longest ago first. One that was taken back need not be delivered.
  ///
  /// @param file which cases the reader may open
  /// @param ownOnly only those that the reader is responsible for
  public List<Waiting> waiting(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            with standing as (
              select e.* from assessment.decision_event e
              where e.kind <> 'TAKEN_BACK' and not exists (
                select from assessment.decision_event t where t.takes_back = e.id)),
            open_appeal as (
              select a.decision_id, max(a.happened_on) as since from standing a
              where a.kind = 'APPEALED' and not exists (
                select from standing o where o.decision_id = a.decision_id and o.seq > a.seq
                  and o.kind in ('FORWARDED', 'DISMISSED_AS_LATE', 'WITHDRAWN', 'COURT_DECIDED'))
              group by a.decision_id)
            select d.id, d.case_id, d.number, d.kind, o.decision_id is not null as appealed,
              coalesce(o.since, d.decided_on) as since
            from assessment.numbered_decision d
              join casework.case_file c on c.id = d.case_id
              left join open_appeal o on o.decision_id = d.id
            where %s and (not :own or c.responsible_id = :reader)
              and (o.decision_id is not null or c.closed_on is null and not exists (
                select from standing s where s.decision_id = d.id and s.kind = 'DELIVERED')
                and not exists (select from assessment.check_end_undone u where u.ended_id = d.id))
            order by o.decision_id is null, since, d.number
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Waiting(
                new DecisionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                NumberedDecision.Kind.valueOf(row.getString("kind")),
                row.getBoolean("appealed") ? Waits.APPEAL : Waits.DELIVERY,
                row.getObject("since", LocalDate.class)))
        .list();
  }

  /// @param returned whether it was sent back to the caseworker
  public record Proposed(CaseId caseId, LocalDate on, boolean returned) {}

  /// Proposals that nothing has been decided about: to a leader those that wait, to a caseworker
  /// the own ones; the longest ago first.
  ///
  /// @param file which cases the reader may open
  public List<Proposed> proposals(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            select c.id, p.proposed_on, r.proposal_id is not null as returned
            from casework.case_file c
              join lateral (select * from assessment.proposal l where l.case_id = c.id
                order by l.seq desc limit 1) p on true
              left join assessment.proposal_returned r on r.proposal_id = p.id
            where %s and c.closed_on is null
              and (not :own and r.proposal_id is null or :own and c.responsible_id = :reader)
              and not exists (select from assessment.decision d
                where d.case_id = c.id and d.decided_at >= p.proposed_at)
            order by p.proposed_on, c.number
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Proposed(
                new CaseId(row.getObject("id", UUID.class)),
                row.getObject("proposed_on", LocalDate.class),
                row.getBoolean("returned")))
        .list();
  }
}
