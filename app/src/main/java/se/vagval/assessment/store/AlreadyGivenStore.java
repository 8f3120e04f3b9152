package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.Carrying;
import se.vagval.assessment.model.ChangeIsAlreadyGiven;
import se.vagval.assessment.model.NumberedDecision;

/// Which decisions already give what another was changed to: added, never changed. It is taken back
/// by taking back the event that says it.
@Repository
public class AlreadyGivenStore {

  /// That of the event `e` nobody says that another decision gives what it changed, after other
  /// conditions.
  static final String NOT_SAID =
      """
      and not exists (select from assessment.already_given g where g.changed_by = e.id
        and not exists (select from assessment.decision_event t where t.takes_back = g.event_id))
      """;

  private static final String GIVEN =
      """
      select g.event_id, g.changed_by, d.id, d.number
      from assessment.already_given g join assessment.decision d on d.id = g.given_by
      where g.changed_id = :changed
      """;

  private final JdbcClient database;

  AlreadyGivenStore(JdbcClient database) {
    this.database = database;
  }

  /// One row to be kept.
  ///
  /// @param said the event that says it
  /// @param changedBy the event that changed the decision
  public record Row(
      NumberedDecision changed,
      DecisionEventId said,
      DecisionEventId changedBy,
      DecisionId givenBy) {}

  public void add(Row row) {
    database
        .sql(
            """
            insert into assessment.already_given (event_id, case_id, changed_id, changed_by, given_by, rule_id, rule_version)
            values (:event, :case, :changed, :by, :given, :rule, :version)
            """)
        .param("event", row.said().value())
        .param("case", row.changed().caseId().value())
        .param("changed", row.changed().id().value())
        .param("by", row.changedBy().value())
        .param("given", row.givenBy().value())
        .param("rule", ChangeIsAlreadyGiven.ID)
        .param("version", ChangeIsAlreadyGiven.VERSION)
        .update();
  }

  /// By the event that changed the decision; what was taken back is not there.
  public Map<DecisionEventId, Carrying> standing(DecisionId changed) {
    return find(
        GIVEN
            + """
            and not exists (select from assessment.decision_event t where t.takes_back = g.event_id)
            """,
        "changed_by",
        changed);
  }

  /// By the event that says it, also those taken back.
  public Map<DecisionEventId, Carrying> all(DecisionId changed) {
    return find(GIVEN, "event_id", changed);
  }

  private Map<DecisionEventId, Carrying> find(String sql, String by, DecisionId changed) {
    var found = new HashMap<DecisionEventId, Carrying>();
    database
        .sql(sql)
        .param("changed", changed.value())
        .query((row, n) ->
            found.put(new DecisionEventId(row.getObject(by, UUID.class)), carrying(row)))
        .list();
    return found;
  }

  /// The other decisions on checks of the same person that are not earlier, the newest first.
  public List<DecisionId> others(DecisionId changed) {
    return database
        .sql(
            """
            select d.id from assessment.decision d
              join assessment.voucher v on v.decision_id = d.id
              join assessment.voucher own on own.person_id = v.person_id
              join assessment.decision first on first.id = own.decision_id
            where own.decision_id = :changed and d.id <> :changed and d.decided_on >= first.decided_on
            order by d.decided_on desc, d.number desc
            """)
        .param("changed", changed.value())
        .query((row, n) -> new DecisionId(row.getObject(1, UUID.class)))
        .list();
  }

  private static Carrying carrying(ResultSet row) throws SQLException {
    return new Carrying(new DecisionId(row.getObject("id", UUID.class)), row.getString("number"));
  }
}
