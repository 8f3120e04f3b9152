package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// Results that were claimed and decided in a case, for its timeline.
@Repository
public class ResultFactStore {

  private final JdbcClient database;

  ResultFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail, id from (
              select c.claimed_on as day, 'CLAIMED' as what, c.result as detail, '' as id from outcomes.claim c
                join choice.placement p on p.id = c.placement_id where p.case_id = :case
              union all select d.decided_on, case when d.approved then 'APPROVED' else 'REFUSED' end, '', ''
                from outcomes.claim_decision d join choice.placement p on p.id = d.placement_id where p.case_id = :case
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
