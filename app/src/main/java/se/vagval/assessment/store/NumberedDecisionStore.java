package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.casework.CaseId;
import se.vagval.profiles.ProfileId;

/// Decisions of all kinds, as the database itself keeps them beside what each is on.
@Repository
public class NumberedDecisionStore {

  private final JdbcClient database;

  NumberedDecisionStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<NumberedDecision> find(DecisionId id) {
    return database
        .sql(
            """
            select n.*, u.undone_on, u.event_id, m.* from assessment.numbered_decision n
              left join assessment.check_end_undone u on u.ended_id = n.id
              left join lateral (select y.event_id as moved_by, y.last_day as moved_to, y.moved_on
              from assessment.check_end_moved y where y.ended_id = n.id order by y.seq desc limit 1) m on true
            where n.id = :id
            """)
        .param("id", id.value())
        .query(NumberedDecisionStore::decision)
        .optional();
  }

  /// Of a row with the columns of `assessment.check_end_undone` too.
  static NumberedDecision.@Nullable TakenBack takenBack(ResultSet row) throws SQLException {
    var on = row.getObject("undone_on", LocalDate.class);
    return on == null
        ? null
        : new NumberedDecision.TakenBack(on, row.getObject("event_id", UUID.class) != null);
  }

  /// Of a row with `moved_by`, `moved_to` and `moved_on` of the last row of
  /// `assessment.check_end_moved`.
  static NumberedDecision.@Nullable Moved moved(ResultSet row) throws SQLException {
    var by = row.getObject("moved_by", UUID.class);
    return by == null
        ? null
        : new NumberedDecision.Moved(
            row.getObject("moved_to", LocalDate.class),
            row.getObject("moved_on", LocalDate.class),
            new DecisionEventId(by));
  }

  private static NumberedDecision decision(ResultSet row, int number) throws SQLException {
    return new NumberedDecision(
        new DecisionId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new CaseId(row.getObject("case_id", UUID.class)),
        NumberedDecision.Kind.valueOf(row.getString("kind")),
        row.getObject("decided_on", LocalDate.class),
        new ProfileId(row.getString("profile")),
        takenBack(row),
        moved(row));
  }
}
