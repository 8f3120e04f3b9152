package se.vagval.coordination.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// Questions from other authorities and the answers, for the timeline of the case.
@Repository
public class ContactFactStore {

  private final JdbcClient database;

  ContactFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail, id from (
              select (sent_at at time zone 'Europe/Stockholm')::date as day, 'ASKED' as what, authority as detail, '' as id
                from coordination.contact where case_id = :case
              union all select (r.replied_at at time zone 'Europe/Stockholm')::date, 'REPLIED', c.authority, ''
                from coordination.reply r join coordination.contact c on c.id = r.contact_id where r.case_id = :case
              union all select taken_on, 'SPOKE', partner, '' from coordination.dialogue where case_id = :case
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
