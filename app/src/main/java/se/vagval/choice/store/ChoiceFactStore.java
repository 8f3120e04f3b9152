package se.vagval.choice.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// What a person has chosen and how it went on, for the timeline of the case.
@Repository
public class ChoiceFactStore {

  private final JdbcClient database;

  ChoiceFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail, id from (
              select chosen_on as day, 'CHOSEN' as what, kind as detail, id::text as id from choice.choice
                where case_id = :case
              union all select start_day, 'STARTED', '', id::text from choice.placement
                where case_id = :case and (last_day is null or last_day >= start_day)
              union all select last_day, 'ENDED', end_reason, id::text from choice.placement
                where case_id = :case and last_day >= start_day
              union all select lower(u.period), 'PAUSED', '', p.id::text from choice.pause u
                join choice.placement p on p.id = u.placement_id where p.case_id = :case
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
