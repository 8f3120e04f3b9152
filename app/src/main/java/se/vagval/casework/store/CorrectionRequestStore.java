package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.CorrectionRequest;
import se.vagval.casework.model.CorrectionRequest.Answer;
import se.vagval.casework.model.CorrectionRequest.Outcome;

/// What persons have said is wrong about them.
@Repository
public class CorrectionRequestStore {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient database;

  CorrectionRequestStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when there is one of that id already
  public boolean ask(UUID id, PersonId person, String text, OffsetDateTime at) {
    return database
            .sql(
                """
                insert into casework.correction_request (id, person_id, text, asked_at)
                values (:id, :person, :text, :at) on conflict do nothing
                """)
            .param("id", id)
            .param("person", person.value())
            .param("text", text)
            .param("at", at)
            .update()
        == 1;
  }

  /// Those that wait first, then the newest.
  public List<CorrectionRequest> of(PersonId person) {
    return database
        .sql(
            """
            select r.id, r.text, r.asked_at, r.outcome, r.answer, r.answered_at, a.name
            from casework.correction_request r left join access.account a on a.id = r.answered_by
            where r.person_id = :person
            order by r.outcome is not null, r.asked_at desc, r.id
            """)
        .param("person", person.value())
        .query(CorrectionRequestStore::request)
        .list();
  }

  /// @return false when it has been answered already
  public boolean answer(
      UUID id, Outcome outcome, String text, CorrectionStore.Signature signature) {
    return database
            .sql(
                """
                update casework.correction_request
                set outcome = :outcome, answer = :answer, answered_at = :at, answered_by = :by
                where id = :id and outcome is null
                """)
            .param("id", id)
            .param("outcome", outcome.name())
            .param("answer", text)
            .param("at", signature.at())
            .param("by", signature.by().value())
            .update()
        == 1;
  }

  private static CorrectionRequest request(ResultSet row, int number) throws SQLException {
    return new CorrectionRequest(
        row.getObject("id", UUID.class), row.getString("text"), day(row, "asked_at"), answer(row));
  }

  private static @Nullable Answer answer(ResultSet row) throws SQLException {
    var outcome = Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf);
    return outcome.isEmpty()
        ? null
        : new Answer(
            outcome.get(),
            row.getString("answer"),
            day(row, "answered_at"),
            Optional.ofNullable(row.getString("name")).orElse(""));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(SWEDEN).toLocalDate();
  }
}
