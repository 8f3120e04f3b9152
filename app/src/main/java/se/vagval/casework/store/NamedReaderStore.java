package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseHead;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.NamedReader;

/// Who is named to read the files of protected persons.
@Repository
public class NamedReaderStore {

  private final JdbcClient database;

  NamedReaderStore(JdbcClient database) {
    this.database = database;
  }

  /// All there have been, newest first.
  public List<NamedReader> of(PersonId person) {
    return database
        .sql(
            """
            select r.id, a.name, lower(r.valid) as first, upper(r.valid) as until, g.name as given_by
            from casework.named_reader r
              join access.account a on a.id = r.account_id
              left join access.account g on g.id = r.given_by
            where r.person_id = :person and not isempty(r.valid)
            order by r.given_at desc, a.name
            """)
        .param("person", person.value())
        .query((row, n) ->
            new NamedReader(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("first", LocalDate.class),
                row.getObject("until", LocalDate.class),
                Optional.ofNullable(row.getString("given_by")).orElse("")))
        .list();
  }

  /// The caseworkers of the case's unit who do not read the file already, but for the one who asks.
  public List<NamedReader.Candidate> candidates(CaseHead head, AccountId asker, LocalDate day) {
    return database
        .sql(
            """
            select distinct a.id, a.name from access.account a
              join access.role_grant g on g.account_id = a.id
            where g.role = 'CASEWORKER' and g.unit_id = :unit and g.valid @> :day::date
              and a.id <> :asker and a.id <> :responsible
              and not exists (select from casework.named_reader r where r.person_id = :person
                and r.account_id = a.id and (r.valid @> :day::date or lower(r.valid) > :day::date))
            order by a.name, a.id
            """)
        .param("unit", head.unit().value())
        .param("day", day)
        .param("asker", asker.value())
        .param("responsible", head.responsible().value())
        .param("person", head.person().value())
        .query((row, n) ->
            new NamedReader.Candidate(row.getObject("id", UUID.class), row.getString("name")))
        .list();
  }

  public void name(PersonId person, UUID account, ProtectionStore.Signature given, LocalDate from) {
    database
        .sql(
            """
            insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
            values (gen_random_uuid(), :person, :account, :by, :at, daterange(:from::date, null))
            """)
        .param("person", person.value())
        .param("account", account)
        .param("by", given.by().value())
        .param("at", given.at())
        .param("from", from)
        .update();
  }

  /// From that day on nobody reads by being named before.
  public void endAll(PersonId person, LocalDate until) {
    database
        .sql(
            """
            update casework.named_reader
            set valid = daterange(lower(valid), greatest(:until::date, lower(valid)))
            where person_id = :person and upper_inf(valid)
            """)
        .param("person", person.value())
        .param("until", until)
        .update();
  }

  /// Whether somebody was ever named so to read the file of that person.
  public boolean isOf(PersonId person, UUID id) {
    return database
        .sql(
            "select exists (select from casework.named_reader where id = :id and person_id = :person)")
        .param("id", id)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /// From that day on they no longer read.
  public void end(PersonId person, UUID id, LocalDate until) {
    database
        .sql(
            """
            update casework.named_reader
            set valid = daterange(lower(valid), greatest(:until::date, lower(valid)))
            where id = :id and person_id = :person and upper_inf(valid)
            """)
        .param("person", person.value())
        .param("id", id)
        .param("until", until)
        .update();
  }
}
