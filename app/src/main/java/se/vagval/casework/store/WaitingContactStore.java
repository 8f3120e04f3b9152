package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.Allowed;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.WaitingContact;

/// First contacts in lists: those that wait, and those that are to be destroyed.
@Repository
public class WaitingContactStore {

  /// A contact that led to no case, with its last day.
  public record Unused(FirstContactId id, LocalDate last) {}

  private static final int MOST = 500;

  private final JdbcClient database;

  WaitingContactStore(JdbcClient database) {
    this.database = database;
  }

  /// Those of the units, the one that has waited longest first.
  ///
  /// @param mayRead of the row `f`
  /// @param heldBy null for everybody's
  public List<WaitingContact> waiting(
      Set<UUID> units, Allowed mayRead, @Nullable AccountId heldBy) {
    var values = new HashMap<String, @Nullable Object>(mayRead.values());
    values.put("units", units.toArray(UUID[]::new));
    values.put("held_by", heldBy == null ? null : heldBy.value());
    values.put("most", MOST);
    return database
        .sql(
            """
            select f.*, a.name as taken_by_name, h.name as held_by_name, %s as may_read
            from casework.first_contact f left join access.account a on a.id = f.taken_by
              left join access.account h on h.id = coalesce(f.handed_to, f.taken_by)
            where f.way_out is null and f.unit_id = any(:units)
              and (:held_by::uuid is null or coalesce(f.handed_to, f.taken_by) = :held_by::uuid)
            order by f.reached_on, f.taken_at, f.id limit :most
            """
                .formatted(mayRead.sql()))
        .params(values)
        .query((row, n) ->
            new WaitingContact(FirstContactStore.contact(row, n), row.getBoolean("may_read")))
        .list();
  }

  /// How many wait.
  ///
  /// @param heldBy null for everybody's
  public int count(Set<UUID> units, @Nullable AccountId heldBy) {
    return database
        .sql(
            """
            select count(*) from casework.first_contact f
            where f.way_out is null and f.unit_id = any(:units)
              and (:held_by::uuid is null or coalesce(f.handed_to, f.taken_by) = :held_by::uuid)
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("held_by", heldBy == null ? null : heldBy.value())
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// Those that led to no case, and whose last day has been.
  public List<Unused> unused(LocalDate today) {
    return database
        .sql(
            """
            select id, coalesce(ended_on, next_on) as last from casework.first_contact
            where case_id is null and coalesce(ended_on, next_on) < :today
            """)
        .param("today", today)
        .query((row, n) ->
            new Unused(
                new FirstContactId(row.getObject("id", UUID.class)),
                row.getObject("last", LocalDate.class)))
        .list();
  }

  /// With their notes and handovers. What belongs to a case is left by the database.
  public void destroy(Collection<FirstContactId> contacts) {
    var ids = contacts.stream().map(FirstContactId::value).toArray(UUID[]::new);
    for (var table : List.of("first_contact_note", "first_contact_handover")) {
      database
          .sql("delete from casework.%s where contact_id = any(:ids)".formatted(table))
          .param("ids", ids)
          .update();
    }
    database
        .sql("delete from casework.first_contact where id = any(:ids)")
        .param("ids", ids)
        .update();
  }
}
