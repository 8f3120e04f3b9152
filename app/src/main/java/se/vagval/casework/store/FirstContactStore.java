package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.TargetGroup;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.model.FirstContact.CameBy;
import se.vagval.casework.model.FirstContact.SentTo;
import se.vagval.casework.model.FirstContact.WayOut;

/// First contacts, one at a time.
@Repository
public class FirstContactStore {

  /// Who may read a contact follows from this.
  ///
  /// @param caseIsHidden it led to the case of somebody protected
  public record Standing(UnitId unit, AccountId heldBy, boolean hidden, boolean caseIsHidden) {}

  static final String CONTACT =
      """
      select f.*, a.name as taken_by_name, h.name as held_by_name
      from casework.first_contact f left join access.account a on a.id = f.taken_by
        left join access.account h on h.id = coalesce(f.handed_to, f.taken_by)
      """;

  private final JdbcClient database;

  FirstContactStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when the id was taken
  public boolean take(FirstContact contact, OffsetDateTime at) {
    return database
            .sql(
                """
                insert into casework.first_contact (id, unit_id, reached_on, came_by, target_group, wants, given_name,
                  family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by)
                values (:id, :unit, :reachedOn, :cameBy, :group, :wants, :given, :family, :organisation, :reach,
                  :language, :interpreter, :hidden, :act, :on, :at, :by)
                on conflict do nothing
                """)
            .param("id", contact.id().value())
            .param("unit", contact.unit().value())
            .param("reachedOn", contact.taken().on())
            .param("cameBy", contact.said().cameBy().name())
            .param("group", contact.said().group().name())
            .param("wants", contact.said().wants())
            .param("given", contact.who().given())
            .param("family", contact.who().family())
            .param("organisation", contact.who().organisation())
            .param("reach", contact.who().reach())
            .param("language", contact.who().language())
            .param("interpreter", contact.who().interpreter())
            .param("hidden", contact.who().hidden())
            .param("act", contact.next().act())
            .param("on", contact.next().on())
            .param("at", at)
            .param("by", contact.taken().by().value())
            .update()
        == 1;
  }

  public Optional<FirstContact> get(FirstContactId id) {
    return database
        .sql(CONTACT + "where f.id = :id")
        .param("id", id.value())
        .query(FirstContactStore::contact)
        .optional();
  }

  public Optional<FirstContact> ofCase(CaseId id) {
    return database
        .sql(CONTACT + "where f.case_id = :case order by f.reached_on, f.id limit 1")
        .param("case", id.value())
        .query(FirstContactStore::contact)
        .optional();
  }

  public Optional<Standing> standing(FirstContactId id) {
    return database
        .sql(
            """
            select f.unit_id, coalesce(f.handed_to, f.taken_by) as held_by, f.hidden, p.protected_as is not null as case_is_hidden
            from casework.first_contact f
              left join casework.case_file c on c.id = f.case_id
              left join casework.person p on p.id = c.person_id
            where f.id = :id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Standing(
                new UnitId(row.getObject("unit_id", UUID.class)),
                new AccountId(row.getObject("held_by", UUID.class)),
                row.getBoolean("hidden"),
                row.getBoolean("case_is_hidden")))
        .optional();
  }

  /// Lets nobody else change it until the transaction ends.
  ///
  /// @return false when the contact has ended
  public boolean hold(FirstContactId id) {
    return database
        .sql("select way_out is null from casework.first_contact where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// @return false when the contact has ended
  public boolean next(FirstContactId id, TargetGroup group, FirstContact.Next next) {
    return database
            .sql(
                """
                update casework.first_contact set target_group = :group, next_act = :act, next_on = :on
                where id = :id and way_out is null
                """)
            .param("id", id.value())
            .param("group", group.name())
            .param("act", next.act())
            .param("on", next.on())
            .update()
        == 1;
  }

  /// @return false when the contact had ended before
  public boolean end(FirstContactId id, FirstContact.End end) {
    var to = end.to();
    return database
            .sql(
                """
                update casework.first_contact set way_out = :way, sent_to = :to, ended_on = :on
                where id = :id and way_out is null
                """)
            .param("id", id.value())
            .param("way", end.way().name())
            .param("to", to == null ? null : to.name())
            .param("on", end.on())
            .update()
        == 1;
  }

  /// The contact and its notes become the case's.
  ///
  /// @return false when the contact had ended before
  public boolean leadToCase(FirstContactId id, CaseId caseId, LocalDate on) {
    var led =
        database
            .sql(
                """
                update casework.first_contact set way_out = 'CASE', case_id = :case, ended_on = :on
                where id = :id and way_out is null
                """)
            .param("id", id.value())
            .param("case", caseId.value())
            .param("on", on)
            .update();
    if (led == 1) {
      becomesOfCase("first_contact_note", id, caseId);
      becomesOfCase("first_contact_handover", id, caseId);
    }
    return led == 1;
  }

  private void becomesOfCase(String table, FirstContactId id, CaseId caseId) {
    database
        .sql("update casework.%s set case_id = :case where contact_id = :id".formatted(table))
        .param("case", caseId.value())
        .param("id", id.value())
        .update();
  }

  static FirstContact contact(ResultSet row, int number) throws SQLException {
    var caseId = row.getObject("case_id", UUID.class);
    return new FirstContact(
        new FirstContactId(row.getObject("id", UUID.class)),
        caseId == null ? null : new CaseId(caseId),
        new UnitId(row.getObject("unit_id", UUID.class)),
        who(row),
        new FirstContact.Said(
            TargetGroup.valueOf(row.getString("target_group")),
            CameBy.valueOf(row.getString("came_by")),
            row.getString("wants")),
        new FirstContact.Next(row.getString("next_act"), row.getObject("next_on", LocalDate.class)),
        new FirstContact.Taken(
            new AccountId(row.getObject("taken_by", UUID.class)),
            Optional.ofNullable(row.getString("taken_by_name")).orElse(""),
            row.getObject("reached_on", LocalDate.class)),
        held(row),
        end(row));
  }

  private static FirstContact.Held held(ResultSet row) throws SQLException {
    var handedTo = row.getObject("handed_to", UUID.class);
    return new FirstContact.Held(
        new AccountId(handedTo == null ? row.getObject("taken_by", UUID.class) : handedTo),
        Optional.ofNullable(row.getString("held_by_name")).orElse(""));
  }

  private static FirstContact.Who who(ResultSet row) throws SQLException {
    return new FirstContact.Who(
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("organisation"),
        row.getString("reach"),
        row.getString("language"),
        row.getBoolean("interpreter"),
        row.getBoolean("hidden"));
  }

  private static FirstContact.@Nullable End end(ResultSet row) throws SQLException {
    var way = row.getString("way_out");
    var to = row.getString("sent_to");
    return way == null
        ? null
        : new FirstContact.End(
            WayOut.valueOf(way),
            to == null ? null : SentTo.valueOf(to),
            row.getObject("ended_on", LocalDate.class));
  }
}
