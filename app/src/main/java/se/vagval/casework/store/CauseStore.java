package se.vagval.casework.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cause;
import se.vagval.web.OnceARequest;

/// Why people cannot support themselves, each from a day on. Nothing is overwritten: the latest day
/// counts, and of the same day what was noted last.
@Repository
public class CauseStore {

  /// @param id tells whether somebody has noted another cause meanwhile
  /// @param application null of what was noted before it was asked for
  public record Noted(long id, Cause cause, LocalDate on, @Nullable YearMonth application) {}

  private final JdbcClient database;

  CauseStore(JdbcClient database) {
    this.database = database;
  }

  /// The page being read asks the database once.
  public Optional<Noted> current(CaseId caseId, LocalDate day) {
    return OnceARequest.of(List.of("cause", caseId, day), () -> found(caseId, day));
  }

  private Optional<Noted> found(CaseId caseId, LocalDate day) {
    return database
        .sql(
            """
            select id, cause, noted_on, application_month from casework.cause_of_assistance
            where case_id = :case and noted_on <= :day
            order by noted_on desc, id desc limit 1
            """)
        .param("case", caseId.value())
        .param("day", day)
        .query((row, n) ->
            new Noted(
                row.getLong("id"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("noted_on", LocalDate.class),
                Optional.ofNullable(row.getObject("application_month", LocalDate.class))
                    .map(YearMonth::from)
                    .orElse(null)))
        .optional();
  }

  /// @param application the month that assistance was applied for
  /// @param code the row of the list of causes that it was worded by
  public record Note(Cause cause, LocalDate on, YearMonth application, String code) {}

  public void note(CaseId caseId, Note note, AccountId by) {
    database
        .sql(
            """
            insert into casework.cause_of_assistance (case_id, cause, noted_on, noted_by, application_month, list_code)
            values (:case, :cause, :on, :by, :application, :code)
            """)
        .param("case", caseId.value())
        .param("cause", note.cause().name())
        .param("on", note.on())
        .param("by", by.value())
        .param("application", note.application().atDay(1))
        .param("code", note.code())
        .update();
  }
}
