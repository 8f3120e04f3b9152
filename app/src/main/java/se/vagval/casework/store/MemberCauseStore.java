package se.vagval.casework.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;
import se.vagval.casework.PersonId;

/// Why adults of households who have no case of their own cannot support themselves. Nothing is
/// overwritten: the latest day counts, and of the same day what was noted last.
@Repository
public class MemberCauseStore {

  /// @param id tells whether somebody has noted another cause meanwhile
  public record Noted(PersonId person, long id, Cause cause, LocalDate on, YearMonth application) {}

  /// Who notes it, in which case, and when.
  public record Stamp(CaseId caseId, AccountId by, Instant at) {}

  private final JdbcClient database;

  MemberCauseStore(JdbcClient database) {
    this.database = database;
  }

  /// Of each person what counts on that day; nobody of whom nothing is noted. Only what was noted
  /// in that case: a cause does not follow a person who moves to another household.
  public Map<PersonId, Noted> current(CaseId caseId, Collection<PersonId> persons, LocalDate day) {
    return database
        .sql(
            """
            select distinct on (person_id) person_id, id, cause, noted_on, application_month
            from casework.member_cause where case_id = :case and person_id = any(:persons)
              and noted_on <= :day
            order by person_id, noted_on desc, id desc
            """)
        .param("case", caseId.value())
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("day", day)
        .query(MemberCauseStore::noted)
        .list()
        .stream()
        .collect(toMap(Noted::person, Function.identity()));
  }

  public void note(PersonId person, CauseStore.Note note, Stamp stamp) {
    database
        .sql(
            """
            insert into casework.member_cause
              (case_id, person_id, cause, noted_on, application_month, list_code, noted_at, noted_by)
            values (:case, :person, :cause, :on, :application, :code, :at, :by)
            """)
        .param("case", stamp.caseId().value())
        .param("person", person.value())
        .param("cause", note.cause().name())
        .param("on", note.on())
        .param("application", note.application().atDay(1))
        .param("code", note.code())
        .param("at", Timestamp.from(stamp.at()))
        .param("by", stamp.by().value())
        .update();
  }

  private static Noted noted(ResultSet row, int number) throws SQLException {
    return new Noted(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getLong("id"),
        Cause.valueOf(row.getString("cause")),
        row.getObject("noted_on", LocalDate.class),
        YearMonth.from(row.getObject("application_month", LocalDate.class)));
  }
}
