package se.vagval.casework.store;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.ContactNote;

/// Notes about first contacts. They are added and never changed.
@Repository
public class ContactNoteStore {

  /// @param id made with the form, so that a form sent twice writes once
  public record Written(
      UUID id, FirstContactId contact, String text, OffsetDateTime at, AccountId by) {}

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient database;

  ContactNoteStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the id was taken
  public boolean write(Written note) {
    return database
            .sql(
                """
                insert into casework.first_contact_note (id, contact_id, text, written_at, written_by)
                values (:id, :contact, :text, :at, :by)
                on conflict do nothing
                """)
            .param("id", note.id())
            .param("contact", note.contact().value())
            .param("text", note.text())
            .param("at", note.at())
            .param("by", note.by().value())
            .update()
        == 1;
  }

  /// What was written with that id; empty when nothing was.
  public Optional<String> text(UUID id) {
    return database
        .sql("select text from casework.first_contact_note where id = :id")
        .param("id", id)
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /// The newest first.
  public List<ContactNote> of(FirstContactId contact) {
    return database
        .sql(
            """
            select n.text, n.written_at, a.name
            from casework.first_contact_note n left join access.account a on a.id = n.written_by
            where n.contact_id = :contact order by n.written_at desc, n.id
            """)
        .param("contact", contact.value())
        .query((row, n) ->
            new ContactNote(
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class)
                    .atZoneSameInstant(SWEDEN)
                    .toLocalDate(),
                Optional.ofNullable(row.getString("name")).orElse("")))
        .list();
  }
}
