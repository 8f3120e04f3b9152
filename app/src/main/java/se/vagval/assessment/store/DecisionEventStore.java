package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.NumberedDecision;

/// What happened to decisions after they were made: added, never changed.
@Repository
public class DecisionEventStore {

  private final JdbcClient database;

  DecisionEventStore(JdbcClient database) {
    this.database = database;
  }

  /// Nobody else notes anything of the decision until the transaction ends.
  public void lock(DecisionId decision) {
    database
        .sql(
            """
            select pg_advisory_xact_lock(hashtext('assessment.decision_event'), hashtext(:decision))
            """)
        .param("decision", decision.toString())
        .query((row, n) -> true)
        .single();
  }

  /// @return false when the id that the form brought is another's: nothing is added
  public boolean add(NumberedDecision decision, DecisionEvent event, AccountId by, Instant at) {
    var detail = event.detail();
    var takesBack = event.takesBack();
    return database
            .sql(
                """
                insert into assessment.decision_event
                  (id, decision_id, case_id, kind, happened_on, detail, words, takes_back, new_last_day,
                   noted_at, noted_by)
                values (:id, :decision, :case, :kind, :on, :detail, :words, :back, :last::date, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", event.id().value())
            .param("decision", decision.id().value())
            .param("case", decision.caseId().value())
            .param("kind", event.kind().name())
            .param("on", event.on())
            .param("detail", detail == null ? null : detail.name())
            .param("words", event.words())
            .param("back", takesBack == null ? null : takesBack.value())
            .param("last", event.newLastDay())
            .param("at", Timestamp.from(at))
            .param("by", by.value())
            .update()
        == 1;
  }

  /// As they were noted, also those taken back.
  public List<DecisionEvent> of(DecisionId decision) {
    return database
        .sql("select * from assessment.decision_event where decision_id = :decision order by seq")
        .param("decision", decision.value())
        .query(DecisionEventStore::event)
        .list();
  }

  private static DecisionEvent event(ResultSet row, int number) throws SQLException {
    return new DecisionEvent(
        new DecisionEventId(row.getObject("id", UUID.class)),
        DecisionEvent.Kind.valueOf(row.getString("kind")),
        row.getObject("happened_on", LocalDate.class),
        Optional.ofNullable(row.getString("detail"))
            .map(DecisionEvent.Detail::valueOf)
            .orElse(null),
        row.getString("words"),
        Optional.ofNullable(row.getObject("takes_back", UUID.class))
            .map(DecisionEventId::new)
            .orElse(null),
        row.getObject("new_last_day", LocalDate.class));
  }
}
