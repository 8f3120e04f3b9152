package se.vagval.casework.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.ContactHandover;
import se.vagval.casework.model.ContactHandover.Asked;

/// Handovers of first contacts. They are added and never changed.
@Repository
public class ContactHandoverStore {

  private final JdbcClient database;

  ContactHandoverStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<Asked> find(UUID id) {
    return database
        .sql(
            """
            select contact_id, from_id, to_id, handed_why from casework.first_contact_handover where id = :id
            """)
        .param("id", id)
        .query((row, n) ->
            new Asked(
                id,
                new FirstContactId(row.getObject("contact_id", UUID.class)),
                new AccountId(row.getObject("from_id", UUID.class)),
                new AccountId(row.getObject("to_id", UUID.class)),
                row.getString("handed_why")))
        .optional();
  }

  /// Who has the contact; nobody else changes it until the transaction ends. Empty when it has
  /// ended.
  public Optional<AccountId> lockOpen(FirstContactId id) {
    return database
        .sql(
            """
            select coalesce(handed_to, taken_by) as held_by from casework.first_contact
            where id = :id and way_out is null for update
            """)
        .param("id", id.value())
        .query((row, n) -> new AccountId(row.getObject("held_by", UUID.class)))
        .optional();
  }

  public void handOver(Asked asked, OffsetDateTime at, AccountId by) {
    database
        .sql("update casework.first_contact set handed_to = :to where id = :contact")
        .param("contact", asked.contact().value())
        .param("to", asked.to().value())
        .update();
    database
        .sql(
            """
            insert into casework.first_contact_handover (id, contact_id, from_id, to_id, handed_why, handed_over_at,
              handed_over_by)
            values (:id, :contact, :from, :to, :why, :at, :by)
            """)
        .param("id", asked.id())
        .param("contact", asked.contact().value())
        .param("from", asked.from().value())
        .param("to", asked.to().value())
        .param("why", asked.why())
        .param("at", at)
        .param("by", by.value())
        .update();
  }

  /// The newest first.
  public List<ContactHandover> of(FirstContactId contact) {
    return database
        .sql(
            """
            select coalesce(f.name, '') as from_name, coalesce(t.name, '') as to_name, coalesce(b.name, '') as by_name,
              h.handed_why, (h.handed_over_at at time zone 'Europe/Stockholm')::date as handed_on
            from casework.first_contact_handover h left join access.account f on f.id = h.from_id
              left join access.account t on t.id = h.to_id left join access.account b on b.id = h.handed_over_by
            where h.contact_id = :contact order by h.handed_over_at desc, h.id
            """)
        .param("contact", contact.value())
        .query((row, n) ->
            new ContactHandover(
                row.getString("from_name"),
                row.getString("to_name"),
                row.getString("by_name"),
                row.getString("handed_why"),
                row.getObject("handed_on", LocalDate.class)))
        .list();
  }
}
