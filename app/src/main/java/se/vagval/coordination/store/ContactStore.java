package se.vagval.coordination.store;

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
import se.vagval.access.AccountId;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.coordination.ContactId;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.model.ContactReason;
import se.vagval.coordination.model.NextStep;

/// Contacts and their replies. Nothing is changed; what is about nobody here is deleted in time.
@Repository
public class ContactStore {

  /// What an officer sends.
  public record Started(
      ContactId id,
      @Nullable CaseId caseId,
      Authority authority,
      Contact.Asked asked,
      AccountId by,
      OffsetDateTime at) {}

  /// What a caseworker answers.
  public record Closed(
      ContactId id, CaseId caseId, String text, NextStep next, AccountId by, OffsetDateTime at) {}

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private static final String CONTACT =
      """
      select c.id, c.case_id, c.authority, c.reason, c.message, c.sent_at, c.sent_by, s.name as sender,
        r.text, r.next_step, r.replied_at, a.name as replier
      from coordination.contact c
        left join access.account s on s.id = c.sent_by
        left join coordination.reply r on r.contact_id = c.id
        left join access.account a on a.id = r.replied_by
      """;

  private final JdbcClient database;

  ContactStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the id was taken
  public boolean start(Started started) {
    var caseId = started.caseId();
    return database
            .sql(
                """
                insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
                values (:id, :case, :authority, :reason, :message, :at, :by)
                on conflict do nothing
                """)
            .param("id", started.id().value())
            .param("case", caseId == null ? null : caseId.value())
            .param("authority", started.authority().name())
            .param("reason", started.asked().reason().name())
            .param("message", started.asked().message())
            .param("at", started.at())
            .param("by", started.by().value())
            .update()
        == 1;
  }

  /// @return false when it was closed before
  public boolean close(Closed closed) {
    return database
            .sql(
                """
                insert into coordination.reply (contact_id, case_id, text, next_step, replied_at, replied_by)
                values (:id, :case, :text, :next, :at, :by)
                on conflict do nothing
                """)
            .param("id", closed.id().value())
            .param("case", closed.caseId().value())
            .param("text", closed.text())
            .param("next", closed.next().name())
            .param("at", closed.at())
            .param("by", closed.by().value())
            .update()
        == 1;
  }

  public Optional<Contact> get(ContactId id) {
    return database
        .sql(CONTACT + "where c.id = :id")
        .param("id", id.value())
        .query(ContactStore::contact)
        .optional();
  }

  /// The newest first.
  public List<Contact> ofCase(CaseId caseId) {
    if (NothingThere.in("coordination.contact", caseId)) {
      return List.of();
    }
    return database
        .sql(CONTACT + "where c.case_id = :case order by c.sent_at desc, c.id")
        .param("case", caseId.value())
        .query(ContactStore::contact)
        .list();
  }

  /// Those that the officer started for that authority, the newest first.
  public List<Contact> startedBy(AccountId officer, Authority authority, int most) {
    return database
        .sql(
            CONTACT
                + """
                where c.sent_by = :by and c.authority = :authority
                order by c.sent_at desc, c.id limit :most
                """)
        .param("by", officer.value())
        .param("authority", authority.name())
        .param("most", most)
        .query(ContactStore::contact)
        .list();
  }

  /// Deletes what is about nobody here and was sent before that day.
  public void forgetOfNobody(LocalDate day) {
    database
        .sql("delete from coordination.contact where case_id is null and sent_at < :before")
        .param("before", day.atStartOfDay(SWEDEN).toOffsetDateTime())
        .update();
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    var caseId = row.getObject("case_id", UUID.class);
    var at = row.getObject("sent_at", OffsetDateTime.class);
    return new Contact(
        new ContactId(row.getObject("id", UUID.class)),
        caseId == null ? null : new CaseId(caseId),
        Authority.valueOf(row.getString("authority")),
        new Contact.Asked(ContactReason.valueOf(row.getString("reason")), row.getString("message")),
        new Contact.Sent(
            new AccountId(row.getObject("sent_by", UUID.class)),
            Optional.ofNullable(row.getString("sender")).orElse(""),
            at,
            day(at)),
        reply(row));
  }

  private static Contact.@Nullable Reply reply(ResultSet row) throws SQLException {
    var at = row.getObject("replied_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Contact.Reply(
            row.getString("text"),
            NextStep.valueOf(row.getString("next_step")),
            day(at),
            Optional.ofNullable(row.getString("replier")).orElse(""));
  }

  private static LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(SWEDEN).toLocalDate();
  }
}
