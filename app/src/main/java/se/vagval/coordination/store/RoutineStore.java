package se.vagval.coordination.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.coordination.RoutineId;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Routine;

/// Routines agreed with partners. Nothing is changed; a new text is a new version.
@Repository
public class RoutineStore {

  /// Who writes, and when.
  public record Stamp(AccountId by, Instant at) {}

  private record Row(RoutineId id, Partner partner, Step step, Routine.Version version) {}

  private final JdbcClient database;

  RoutineStore(JdbcClient database) {
    this.database = database;
  }

  /// All of them, in one statement; by partner and step.
  public List<Routine> all() {
    var rows =
        database
            .sql(
                """
                select r.id, r.partner, r.step, v.version, v.title, v.text, v.own_owner, v.their_owner, v.from_on,
                  v.review_on
                from coordination.routine r join coordination.routine_version v on v.routine_id = r.id
                order by r.partner, r.step, r.id, v.version desc
                """)
            .query(RoutineStore::row)
            .list();
    var found = new LinkedHashMap<RoutineId, List<Row>>();
    rows.forEach(row -> found.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row));
    return found.values().stream().map(RoutineStore::routine).toList();
  }

  /// @return false when that form was sent before
  public boolean make(RoutineId id, Partner partner, Step step, Stamp stamp) {
    return database
            .sql(
                """
                insert into coordination.routine (id, partner, step, made_at, made_by)
                values (:id, :partner, :step, :at, :by) on conflict do nothing
                """)
            .param("id", id.value())
            .param("partner", partner.name())
            .param("step", step.name())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// @return false when there is a version of that number
  public boolean write(RoutineId id, Routine.Version version, Stamp stamp) {
    return database
            .sql(
                """
                insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner,
                  from_on, review_on, written_at, written_by)
                values (:id, :version, :title, :text, :own, :their, :from, :review, :at, :by)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("version", version.number())
            .param("title", version.words().title())
            .param("text", version.words().text())
            .param("own", version.ownOwner())
            .param("their", version.theirOwner())
            .param("from", version.from())
            .param("review", version.review())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  private static Routine routine(List<Row> rows) {
    var first = rows.getFirst();
    return new Routine(
        first.id(), first.partner(), first.step(), rows.stream().map(Row::version).toList());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new RoutineId(row.getObject("id", UUID.class)),
        Partner.valueOf(row.getString("partner")),
        Step.valueOf(row.getString("step")),
        new Routine.Version(
            row.getInt("version"),
            new Routine.Words(row.getString("title"), row.getString("text")),
            row.getString("own_owner"),
            row.getString("their_owner"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("review_on", LocalDate.class)));
  }
}
