package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Remark;

/// What people themselves have written in their cases, with the answers.
@Repository
public class RemarkStore {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final String REMARK =
      """
      select e.id, e.text, e.signed_at, r.read_at, a.text as answer, a.signed_at as answered_at, b.name as answered_by
      from casework.journal_entry e
        left join casework.remark_read r on r.remark_id = e.id
        left join casework.journal_entry a on a.answers_id = e.id
        left join access.account b on b.id = a.signed_by
      where e.kind = 'REMARK' and e.case_id = :case
      """;

  private final JdbcClient database;

  RemarkStore(JdbcClient database) {
    this.database = database;
  }

  /// Newest first.
  public List<Remark> of(CaseId caseId) {
    return database
        .sql(REMARK + " order by e.signed_at desc, e.id")
        .param("case", caseId.value())
        .query(RemarkStore::remark)
        .list();
  }

  public Optional<Remark> find(CaseId caseId, UUID id) {
    return database
        .sql(REMARK + " and e.id = :id")
        .param("case", caseId.value())
        .param("id", id)
        .query(RemarkStore::remark)
        .optional();
  }

  /// Does nothing when it was marked before.
  public void markRead(CaseId caseId, UUID remark, AccountId by, Instant at) {
    database
        .sql(
            """
            insert into casework.remark_read (remark_id, case_id, read_at, read_by)
            values (:remark, :case, :at, :by) on conflict (municipality, remark_id) do nothing
            """)
        .param("remark", remark)
        .param("case", caseId.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  private static Remark remark(ResultSet row, int number) throws SQLException {
    var signed = row.getObject("signed_at", OffsetDateTime.class);
    return new Remark(
        row.getObject("id", UUID.class),
        row.getString("text"),
        signed.atZoneSameInstant(SWEDEN).toLocalDate(),
        row.getObject("read_at") != null,
        answer(row));
  }

  private static Remark.@Nullable Answer answer(ResultSet row) throws SQLException {
    var text = row.getString("answer");
    if (text == null) {
      return null;
    }
    var at = row.getObject("answered_at", OffsetDateTime.class);
    var by = Optional.ofNullable(row.getString("answered_by")).orElse("");
    return new Remark.Answer(text, by, at.atZoneSameInstant(SWEDEN).toLocalDate());
  }
}
