package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;

/// Whom a number leads to when somebody enters it, in one question however many there are.
@Repository
public class TriedNumberStore {

  /// @param mayKnow that the one who asks may know of the person: may read an open case of theirs
  ///   or of their household; where none is open, a closed one; where there is none, anybody may.
  ///   Of somebody protected, a case of their own or by name
  /// @param cases the open cases of the person and their household, whose logs tell of the attempt
  public record Tried(PersonId person, boolean mayKnow, List<CaseId> cases) {}

  private final JdbcClient database;

  TriedNumberStore(JdbcClient database) {
    this.database = database;
  }

  /// Whoever has or has had the number, and those of whom it was told; the one who has it first.
  public List<Tried> with(PersonalNumber number, Reader reader, LocalDate day) {
    return database
        .sql(
            """
            with who as (
              select person_id, false as told from casework.person_number where number = :number
              union all select id, true from casework.person where stated_number = :number),
            around as (
              select w.person_id, c.id, c.closed_on is null as now, true as own
              from who w join casework.case_file c on c.person_id = w.person_id
              union all
              select w.person_id, c.id, c.closed_on is null and m.valid @> :day::date, false
              from who w join casework.household_member m on m.person_id = w.person_id
                join casework.case_file c on c.household_id = m.household_id and c.person_id <> w.person_id
              union all
              select w.person_id, c.id, c.closed_on is null and m.valid @> :day::date and o.valid @> :day::date, false
              from who w join casework.household_member m on m.person_id = w.person_id
                join casework.household_member o on o.household_id = m.household_id and o.person_id <> w.person_id
                join casework.case_file c on c.person_id = o.person_id),
            read as (
              select a.*, %s as may_read from around a join casework.case_file c on c.id = a.id)
            select w.person_id,
              case
                when p.protected_as is not null then
                  exists (select from read r where r.person_id = w.person_id and r.own and r.may_read)
                  or exists (select from casework.named_reader n where n.person_id = w.person_id
                    and n.account_id = :account and n.valid @> :day::date)
                when exists (select from read r where r.person_id = w.person_id and r.now) then
                  exists (select from read r where r.person_id = w.person_id and r.now and r.may_read)
                when exists (select from read r where r.person_id = w.person_id) then
                  exists (select from read r where r.person_id = w.person_id and r.may_read)
                else true
              end as may_know,
              array(select distinct r.id from read r where r.person_id = w.person_id and r.now order by r.id) as cases
            from who w join casework.person p on p.id = w.person_id
            order by w.told, w.person_id
            """
                .formatted(reader.mayRead()))
        .params(reader.values())
        .param("number", number.digits())
        .param("account", reader.account().value())
        .param("day", day)
        .query(TriedNumberStore::tried)
        .list();
  }

  private static Tried tried(ResultSet row, int number) throws SQLException {
    var cases = (UUID[]) row.getArray("cases").getArray();
    return new Tried(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getBoolean("may_know"),
        Arrays.stream(cases).map(CaseId::new).toList());
  }
}
