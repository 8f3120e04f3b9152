package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Acting;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.model.Entry;

/// The journals of cases: entries are added, never altered.
@Repository
public class JournalStore {

  /// An entry to sign.
  ///
  /// @param id made with the form, so that a form sent twice writes once
  public record Signed(
      UUID id,
      CaseId caseId,
      Entry.Kind kind,
      LocalDate happenedOn,
      String text,
      Refers refers,
      OffsetDateTime at,
      By by) {}

  /// The earlier entry that it is about: one that it puts right, or a remark that it answers.
  public record Refers(@Nullable UUID corrects, @Nullable UUID answers) {

    public static Refers none() {
      return new Refers(null, null);
    }
  }

  /// Who signs, and in which role.
  public record By(AccountId account, Role role) {

    public static By of(Actor actor) {
      return new By(actor.signedIn(), Acting.of(actor).role());
    }
  }

  private static final String ENTRY =
      """
      select e.id, e.kind, e.happened_on, e.text, e.corrects_id, e.answers_id, e.signed_at, e.signed_as, a.name
      from casework.journal_entry e left join access.account a on a.id = e.signed_by
      """;

  private final JdbcClient database;

  JournalStore(JdbcClient database) {
    this.database = database;
  }

  /// Adds the entry unless one with its id is there.
  ///
  /// @return whether it was added
  public boolean sign(Signed entry) {
    int added =
        database
            .sql(
                """
                insert into casework.journal_entry
                  (id, case_id, kind, happened_on, text, corrects_id, answers_id, signed_at, signed_by, signed_as)
                values (:id, :case, :kind, :on, :text, :corrects, :answers, :at, :by, :as)
                on conflict (municipality, id) do nothing
                """)
            .param("id", entry.id())
            .param("case", entry.caseId().value())
            .param("kind", entry.kind().name())
            .param("on", entry.happenedOn())
            .param("text", entry.text())
            .param("corrects", entry.refers().corrects())
            .param("answers", entry.refers().answers())
            .param("at", entry.at())
            .param("by", entry.by().account().value())
            .param("as", entry.by().role().name())
            .update();
    return added == 1;
  }

  /// Newest first.
  public List<Entry> of(CaseId caseId) {
    return database
        .sql(ENTRY + "where e.case_id = :case order by e.signed_at desc, e.id")
        .param("case", caseId.value())
        .query(JournalStore::entry)
        .list();
  }

  public Optional<Entry> entry(CaseId caseId, UUID id) {
    return database
        .sql(ENTRY + "where e.case_id = :case and e.id = :id")
        .param("case", caseId.value())
        .param("id", id)
        .query(JournalStore::entry)
        .optional();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        Entry.Kind.valueOf(row.getString("kind")),
        row.getObject("happened_on", LocalDate.class),
        row.getString("text"),
        row.getObject("corrects_id", UUID.class),
        row.getObject("answers_id", UUID.class),
        row.getObject("signed_at", OffsetDateTime.class),
        Optional.ofNullable(row.getString("name")).orElse(""),
        Optional.ofNullable(row.getString("signed_as")).map(Role::valueOf).orElse(null));
  }
}
