package se.vagval.casework.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;
import se.vagval.web.OnceARequest;

/// When people belonged to which household.
@Repository
public class StayStore {

  private record Row(String number, PersonId person, Stays.Stay stay) {}

  private static final String STAYS =
      """
      select m.person_id, m.household_id, lower(m.valid) as since, upper(m.valid) as until,
        %s as number
      from casework.household_member m
      """;

  private final JdbcClient database;

  StayStore(JdbcClient database) {
    this.database = database;
  }

  /// By any number that the person has had.
  public Map<PersonalNumber, Stays> byNumbers(Collection<PersonalNumber> numbers) {
    var rows =
        database
            .sql(
                STAYS.formatted("n.number")
                    + """
                    join (select number, person_id from casework.person_number
                      where number = any(:numbers) offset 0) n on n.person_id = m.person_id
                    where m.person_id = any(array(select person_id from casework.person_number
                      where number = any(:numbers)))
                    order by m.person_id, m.valid
                    """)
            .param("numbers", numbers.stream().map(PersonalNumber::digits).toArray(String[]::new))
            .query(StayStore::row)
            .list();
    return rows.stream()
        .collect(
            groupingBy(
                row -> PersonalNumber.ofStored(row.number()),
                collectingAndThen(toList(), StayStore::stays)));
  }

  public boolean haveChild(CaseId caseId, LocalDate on) {
    return database
        .sql(
            """
            select exists (select from casework.case_file c
              join casework.household_member m on m.household_id = c.household_id
              where c.id = :case and m.part = 'CHILD' and m.valid @> :on::date)
            """)
        .param("case", caseId.value())
        .param("on", on)
        .query(Boolean.class)
        .single();
  }

  /// The page being read asks the database once for the same persons.
  public Map<PersonId, Stays> of(Collection<PersonId> persons) {
    return OnceARequest.of(
        List.of("stays of persons", Set.copyOf(persons)), () -> Map.copyOf(found(persons)));
  }

  private Map<PersonId, Stays> found(Collection<PersonId> persons) {
    return database
        .sql(
            STAYS.formatted("''")
                + "where m.person_id = any(:persons) order by m.person_id, m.valid")
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(StayStore::row)
        .list()
        .stream()
        .collect(groupingBy(Row::person, collectingAndThen(toList(), StayStore::stays)));
  }

  private static Stays stays(List<Row> rows) {
    return new Stays(rows.getFirst().person(), rows.stream().collect(mapping(Row::stay, toList())));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("number"),
        new PersonId(row.getObject("person_id", UUID.class)),
        new Stays.Stay(
            new HouseholdId(row.getObject("household_id", UUID.class)),
            row.getObject("since", LocalDate.class),
            row.getObject("until", LocalDate.class)));
  }
}
