package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;

/// Why people cannot support themselves, each from a day on. Nothing is overwritten: the latest day
/// counts, and of the same day what was noted last.
@Repository
public class CauseStore {

  /// @param id tells whether somebody has noted another cause meanwhile
  public record Noted(long id, Cause cause, LocalDate on) {}

  private final JdbcClient database;

  CauseStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<Noted> current(CaseId caseId, LocalDate day) {
    return database
        .sql(
            """
            select id, cause, noted_on from casework.cause_of_assistance
            where case_id = :case and noted_on <= :day
            order by noted_on desc, id desc limit 1
            """)
        .param("case", caseId.value())
        .param("day", day)
        .query((row, n) ->
            new Noted(
                row.getLong("id"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("noted_on", LocalDate.class)))
        .optional();
  }

  public void note(CaseId caseId, Cause cause, LocalDate on, AccountId by) {
    database
        .sql(
            """
            insert into casework.cause_of_assistance (case_id, cause, noted_on, noted_by)
            values (:case, :cause, :on, :by)
            """)
        .param("case", caseId.value())
        .param("cause", cause.name())
        .param("on", on)
        .param("by", by.value())
        .update();
  }
}
