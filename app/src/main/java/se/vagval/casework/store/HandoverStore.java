package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Holder;

/// Who holds the open cases of units, and handing cases over.
@Repository
public class HandoverStore {

  /// An open case and who holds it.
  public record Held(CaseId id, AccountId by, UnitId unit) {}

  private final JdbcClient database;

  HandoverStore(JdbcClient database) {
    this.database = database;
  }

  /// All open cases that the reader may know of, by number.
  public List<Held> held(Reader reader) {
    return database
        .sql(
            """
            select c.id, c.responsible_id, c.unit_id from casework.case_file c
            where c.closed_on is null and %s order by c.number
            """
                .formatted(reader.maySee()))
        .params(reader.values())
        .query((row, n) ->
            new Held(
                new CaseId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("responsible_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }

  /// The caseworkers of those units on that day, and whoever else is named, by name.
  public List<Holder> holders(
      Collection<UnitId> units, Collection<AccountId> others, LocalDate day) {
    return database
        .sql(
            """
            select a.id, a.name, c.account_id is not null as here from access.account a
              left join (select distinct account_id from access.role_grant
                where role = 'CASEWORKER' and unit_id = any(:units) and valid @> :day::date) c on c.account_id = a.id
            where c.account_id is not null or a.id = any(:others)
            order by a.name, a.id
            """)
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("others", others.stream().map(AccountId::value).toArray(UUID[]::new))
        .param("day", day)
        .query((row, n) ->
            new Holder(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("here")))
        .list();
  }

  /// Those of the cases that are open and held by that person; nobody else changes them until the
  /// transaction ends.
  public List<Held> lock(Collection<CaseId> cases, AccountId by) {
    return database
        .sql(
            """
            select id, responsible_id, unit_id from casework.case_file
            where id = any(:cases) and responsible_id = :by and closed_on is null order by id for update
            """)
        .param("cases", ids(cases))
        .param("by", by.value())
        .query((row, n) ->
            new Held(
                new CaseId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("responsible_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }

  /// The units that somebody is a caseworker of on that day.
  public Set<UnitId> unitsOf(AccountId caseworker, LocalDate day) {
    return database
        .sql(
            """
            select unit_id from access.role_grant
            where account_id = :account and role = 'CASEWORKER' and valid @> :day::date
            """)
        .param("account", caseworker.value())
        .param("day", day)
        .query((row, n) -> new UnitId(row.getObject("unit_id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /// Gives the cases to another, and keeps that it was done.
  public void handOver(
      Collection<CaseId> cases, AccountId from, AccountId to, ProtectionStore.Signature given) {
    database
        .sql(
            """
            with given as (
              update casework.case_file set responsible_id = :to, version = version + 1
              where id = any(:cases) and responsible_id = :from returning id)
            insert into casework.handover (case_id, from_id, to_id, handed_over_at, handed_over_by)
            select id, :from, :to, :at, :by from given
            """)
        .param("cases", ids(cases))
        .param("from", from.value())
        .param("to", to.value())
        .param("at", given.at())
        .param("by", given.by().value())
        .update();
  }

  private static UUID[] ids(Collection<CaseId> cases) {
    return cases.stream().map(CaseId::value).toArray(UUID[]::new);
  }
}
