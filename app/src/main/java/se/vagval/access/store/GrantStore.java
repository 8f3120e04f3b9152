package se.vagval.access.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.access.GrantId;
import se.vagval.access.Role;
import se.vagval.access.model.AnAdministratorRemains;

/// Grants as they are given, reviewed and ended. Lists are read by [GrantListStore].
@Repository
public class GrantStore {

  /// @param place the unit or provider; null where the role is held for neither
  public record Held(AccountId account, Role role, @Nullable UUID place) {}

  /// @param end the first day on which it no longer holds; null for none
  public record Time(LocalDate from, @Nullable LocalDate end) {}

  /// Who does it, and when.
  ///
  /// @param by null for the command line
  public record Signature(@Nullable AccountId by, Instant at) {

    @Nullable UUID account() {
      return by == null ? null : by.value();
    }

    OffsetDateTime time() {
      return at.atOffset(ZoneOffset.UTC);
    }
  }

  /// A grant that holds for some of the same time.
  public record Overlapping(GrantId id, Time time, @Nullable UUID givenBy) {

    public Optional<UUID> by() {
      return Optional.ofNullable(givenBy);
    }
  }

  private final JdbcClient database;

  GrantStore(JdbcClient database) {
    this.database = database;
  }

  /// One change of grants at a time in a municipality, so that two people cannot at once take the
  /// last administrator's role or give the same one.
  public void lock() {
    database
        .sql(
            "select pg_advisory_xact_lock(hashtextextended('access.grants ' || tenancy.municipality(), 0))")
        .query((row, n) -> true)
        .single();
  }

  public Optional<Overlapping> overlapping(Held held, Time time) {
    return database
        .sql(
            """
            select id, first_day, upper(valid) as end_day, given_by from access.role_grant
            where account_id = :account and role = :role and valid && daterange(:from::date, :end::date)
              and coalesce(unit_id, provider_id) is not distinct from :place::uuid
            order by valid limit 1
            """)
        .params(parameters(held, time))
        .query((row, n) ->
            new Overlapping(
                new GrantId(row.getObject("id", UUID.class)),
                new Time(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("end_day", LocalDate.class)),
                row.getObject("given_by", UUID.class)))
        .optional();
  }

  public GrantId give(Held held, Time time, Signature signature) {
    var row = parameters(held, time);
    row.put("by", signature.account());
    row.put("at", signature.time());
    return database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, unit_id, provider_id, valid, given_by, given_at)
            values (gen_random_uuid(), :account, :role, :unit::uuid, :provider::uuid,
              daterange(:from::date, :end::date), :by::uuid, :at)
            returning id
            """)
        .params(row)
        .query((found, n) -> new GrantId(found.getObject("id", UUID.class)))
        .single();
  }

  /// @param on the first day on which it no longer holds
  public void end(GrantId id, LocalDate on, Signature signature) {
    database
        .sql(
            """
            update access.role_grant
            set valid = valid * daterange(null, :on::date), ended_by = :by, ended_at = :at
            where id = :id
            """)
        .param("id", id.value())
        .param("on", on)
        .param("by", signature.account())
        .param("at", signature.time())
        .update();
  }

  public void review(GrantId id, Signature signature) {
    database
        .sql("update access.role_grant set reviewed_by = :by, reviewed_at = :at where id = :id")
        .param("id", id.value())
        .param("by", signature.account())
        .param("at", signature.time())
        .update();
  }

  /// When other people who can sign in are administrators, from that day on.
  public List<AnAdministratorRemains.Held> otherAdministrators(AccountId than, LocalDate from) {
    return database
        .sql(
            """
            select lower(g.valid) as first, upper(g.valid) as end_day
            from access.role_grant g join access.account a on a.id = g.account_id
            where g.role = 'ADMINISTRATOR' and a.id <> :than and a.kind = 'PERSON' and a.subject is not null
              and g.valid && daterange(:from::date, null)
            """)
        .param("than", than.value())
        .param("from", from)
        .query((row, n) ->
            new AnAdministratorRemains.Held(
                row.getObject("first", LocalDate.class), row.getObject("end_day", LocalDate.class)))
        .list();
  }

  private static HashMap<String, @Nullable Object> parameters(Held held, Time time) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("account", held.account().value());
    row.put("role", held.role().name());
    row.put("place", held.place());
    row.put("unit", held.role().heldFor() == Role.HeldFor.UNIT ? held.place() : null);
    row.put("provider", held.role().heldFor() == Role.HeldFor.PROVIDER ? held.place() : null);
    row.put("from", time.from());
    row.put("end", time.end());
    return row;
  }
}
