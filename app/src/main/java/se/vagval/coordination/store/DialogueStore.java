package se.vagval.coordination.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.PartnerContact;

/// Contacts that caseworkers took with partners. Nothing is ever changed.
@Repository
public class DialogueStore {

  /// Something that is left to do with a partner.
  public record Due(CaseId caseId, Partner partner, LocalDate on) {}

  /// @param id made with the form
  public record Taken(UUID id, CaseId caseId, PartnerContact contact, AccountId by, Instant at) {}

  private final JdbcClient database;

  DialogueStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when that form was sent before
  public boolean add(Taken taken) {
    var contact = taken.contact();
    return database
            .sql(
                """
                insert into coordination.dialogue (id, case_id, partner, taken_on, with_whom, about, outcome, next_on,
                  basis, basis_part, provision, noted_at, noted_by)
                values (:id, :case, :partner, :on, :with, :about, :outcome, :next, :basis, :part, :provision, :at, :by)
                on conflict do nothing
                """)
            .param("id", taken.id())
            .param("case", taken.caseId().value())
            .param("partner", contact.partner().name())
            .param("on", contact.on())
            .param("with", contact.said().withWhom())
            .param("about", contact.said().about())
            .param("outcome", contact.said().outcome())
            .param("next", contact.nextOn())
            .param("basis", BasisColumns.kind(contact.basis()))
            .param("part", BasisColumns.part(contact.basis()))
            .param("provision", BasisColumns.provision(contact.basis()))
            .param("at", Timestamp.from(taken.at()))
            .param("by", taken.by().value())
            .update()
        == 1;
  }

  /// What the form with that id noted before in that case.
  public Optional<PartnerContact> noted(UUID id, CaseId caseId) {
    return database
        .sql(
            """
            select d.partner, d.taken_on, d.with_whom, d.about, d.outcome, d.next_on, d.basis, d.basis_part,
              d.provision, '' as by_name
            from coordination.dialogue d where d.id = :id and d.case_id = :case
            """)
        .param("id", id)
        .param("case", caseId.value())
        .query(DialogueStore::contact)
        .optional();
  }

  /// The newest first.
  public List<PartnerContact> of(CaseId caseId) {
    if (NothingThere.in("coordination.dialogue", caseId)) {
      return List.of();
    }
    return database
        .sql(
            """
            select d.partner, d.taken_on, d.with_whom, d.about, d.outcome, d.next_on, d.basis, d.basis_part,
              d.provision, coalesce(a.name, '') as by_name
            from coordination.dialogue d left join access.account a on a.id = d.noted_by
            where d.case_id = :case order by d.taken_on desc, d.seq desc
            """)
        .param("case", caseId.value())
        .query(DialogueStore::contact)
        .list();
  }

  /// What is left to do in open cases, the oldest date first; a case's row is called `c`.
  public List<Due> due(Allowed file, boolean ownOnly, AccountId reader) {
    return database
        .sql(
            """
            select c.id, d.partner, d.next_on from casework.case_file c
            join lateral (select distinct on (partner) partner, next_on from coordination.dialogue
              where case_id = c.id order by partner, seq desc) d on d.next_on is not null
            where c.closed_on is null and %s and (not :own or c.responsible_id = :reader)
            order by d.next_on, c.number
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("own", ownOnly)
        .param("reader", reader.value())
        .query((row, n) ->
            new Due(
                new CaseId(row.getObject("id", UUID.class)),
                Partner.valueOf(row.getString("partner")),
                row.getObject("next_on", LocalDate.class)))
        .list();
  }

  private static PartnerContact contact(ResultSet row, int number) throws SQLException {
    return new PartnerContact(
        Partner.valueOf(row.getString("partner")),
        row.getObject("taken_on", LocalDate.class),
        new PartnerContact.Said(
            row.getString("with_whom"), row.getString("about"), row.getString("outcome")),
        row.getObject("next_on", LocalDate.class),
        BasisColumns.read(row),
        row.getString("by_name"));
  }
}
