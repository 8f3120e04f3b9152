package se.vagval.plan.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// What has happened to the plan of a case, for its timeline.
@Repository
public class PlanFactStore {

  private final JdbcClient database;

  PlanFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail from (
              select signed_on as day, 'SIGNED' as what, number::text as detail from plan.plan_version where case_id = :case
              union all select said_on, said, number::text from plan.answer where case_id = :case
              union all select followed_on, 'FOLLOWED_UP', '' from plan.follow_up where case_id = :case
              union all select from_day, 'BEGAN', occupied_by from plan.occupation where case_id = :case
              union all select last_day, 'ENDED', occupied_by from plan.occupation where case_id = :case
              union all select reviewed_on, 'REVIEWED', outcome from plan.case_review where case_id = :case
            ) as facts where day <= :today
            """)
        .param("case", caseId.value())
        .param("today", today)
        .query((row, n) ->
            new Fact(
                row.getObject("day", LocalDate.class),
                row.getString("what"),
                row.getString("detail"),
                ""))
        .list();
  }
}
