package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.HoldsOpen;
import se.vagval.casework.model.Closing;

/// Closings of cases and how they were opened again.
@Repository
public class ClosingStore {

  /// A case to close.
  ///
  /// @param id made with the form
  /// @param reason a code of the list of reasons
  public record NewClosing(UUID id, CaseId caseId, LocalDate on, String reason, String words) {}

  /// A case to open again.
  ///
  /// @param id made with the form
  public record NewReopening(UUID id, CaseId caseId, LocalDate on, String why) {}

  /// What destruction leaves of a name.
  private static final String DESTROYED = "–";

  private static final String CLOSING =
      """
      select x.id, x.closed_on, x.reason_code, x.closing_words, coalesce(a.name, '') as closed_by,
        r.id as reopening_id, r.reopened_on, r.reopened_why, coalesce(b.name, '') as reopened_by
      from casework.case_closing x left join access.account a on a.id = x.closed_by
        left join casework.case_reopening r on r.closing_id = x.id
        left join access.account b on b.id = r.reopened_by
      """;

  private final JdbcClient database;

  ClosingStore(JdbcClient database) {
    this.database = database;
  }

  /// Those of the conditions that are so in the case on that day, in order.
  public List<HoldsOpen> holding(CaseId caseId, List<HoldsOpen> asked, LocalDate today) {
    var conditions =
        asked.stream()
            .map(one -> "(select %d where %s)".formatted(asked.indexOf(one), one.when()))
            .collect(Collectors.joining(", "));
    return database
        .sql(
            """
            select place from casework.case_file c
              cross join unnest(array[%s]) as place
            where c.id = :case and place is not null order by place
            """
                .formatted(conditions))
        .param("case", caseId.value())
        .param("today", today)
        .query((row, n) -> asked.get(row.getInt("place")))
        .list();
  }

  /// @return false when the id that the form brought is another's: nothing is closed
  public boolean close(NewClosing closing, ProtectionStore.Signature signature) {
    return add(closing, signature)
        && database
                .sql(
                    """
                    update casework.case_file set closed_on = :on, version = version + 1
                    where id = :case and closed_on is null
                    """)
                .param("on", closing.on())
                .param("case", closing.caseId().value())
                .update()
            == 1;
  }

  private boolean add(NewClosing closing, ProtectionStore.Signature signature) {
    var rows =
        database
            .sql(
                """
                insert into casework.case_closing (id, case_id, closed_on, reason_code, closing_words, closed_by, closed_at)
                values (:id, :case, :on, :reason, :words, :by, :at)
                on conflict (municipality, id) do nothing
                """)
            .param("id", closing.id())
            .param("case", closing.caseId().value())
            .param("on", closing.on())
            .param("reason", closing.reason())
            .param("words", closing.words())
            .param("by", signature.by().value())
            .param("at", signature.at())
            .update();
    return rows == 1;
  }

  /// @return false when the id that the form brought is another's: nothing is opened
  public boolean openAgain(NewReopening reopening, ProtectionStore.Signature signature) {
    return add(reopening, signature)
        && database
                .sql(
                    """
                    update casework.case_file set closed_on = null, version = version + 1
                    where id = :case and closed_on is not null
                    """)
                .param("case", reopening.caseId().value())
                .update()
            == 1;
  }

  private boolean add(NewReopening reopening, ProtectionStore.Signature signature) {
    var rows =
        database
            .sql(
                """
                insert into casework.case_reopening
                  (id, closing_id, case_id, reopened_on, reopened_why, reopened_by, reopened_at)
                values (:id, (select id from casework.case_closing where case_id = :case order by closed_at desc limit 1),
                  :case, :on, :why, :by, :at)
                on conflict (municipality, id) do nothing
                """)
            .param("id", reopening.id())
            .param("case", reopening.caseId().value())
            .param("on", reopening.on())
            .param("why", reopening.why())
            .param("by", signature.by().value())
            .param("at", signature.at())
            .update();
    return rows == 1;
  }

  /// Of that case only.
  public Optional<Closing> find(CaseId caseId, UUID id) {
    return of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The latest first.
  public List<Closing> of(CaseId caseId) {
    return database
        .sql(CLOSING + "where x.case_id = :case order by x.closed_at desc, x.id")
        .param("case", caseId.value())
        .query(ClosingStore::closing)
        .list();
  }

  /// Why it was opened again by the form with that id; empty when none was sent.
  public Optional<String> reopenedWith(CaseId caseId, UUID id) {
    return database
        .sql("select reopened_why from casework.case_reopening where case_id = :case and id = :id")
        .param("case", caseId.value())
        .param("id", id)
        .query((row, n) -> row.getString("reopened_why"))
        .optional();
  }

  /// Whether what the case is about has been destroyed.
  public boolean isDestroyed(CaseId caseId) {
    return database
        .sql(
            """
            select p.family_name = :destroyed from casework.case_file c
              join casework.person p on p.id = c.person_id where c.id = :case
            """)
        .param("destroyed", DESTROYED)
        .param("case", caseId.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private static Closing closing(ResultSet row, int number) throws SQLException {
    var reopened = row.getObject("reopened_on", LocalDate.class);
    return new Closing(
        row.getObject("id", UUID.class),
        row.getObject("closed_on", LocalDate.class),
        row.getString("reason_code"),
        row.getString("closing_words"),
        row.getString("closed_by"),
        reopened == null
            ? null
            : new Closing.Reopening(
                row.getObject("reopening_id", UUID.class),
                reopened,
                row.getString("reopened_why"),
                row.getString("reopened_by")));
  }
}
