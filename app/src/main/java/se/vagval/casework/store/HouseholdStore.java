package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Member;

/// Households and who belongs to them.
@Repository
public class HouseholdStore {

  private final JdbcClient database;

  HouseholdStore(JdbcClient database) {
    this.database = database;
  }

  /// The household that the person belongs to on that day.
  public Optional<UUID> of(PersonId person, LocalDate day) {
    return database
        .sql(
            """
            select household_id from casework.household_member
            where person_id = :person and valid @> :day::date
            """)
        .param("person", person.value())
        .param("day", day)
        .query((row, n) -> row.getObject("household_id", UUID.class))
        .optional();
  }

  /// The open cases of those in one of the households on that day.
  public List<CaseId> openCases(Collection<UUID> households, LocalDate day) {
    return database
        .sql(
            """
            select distinct c.id from casework.case_file c
            where c.closed_on is null and (c.household_id = any(:households)
              or exists (select from casework.household_member m where m.person_id = c.person_id
                and m.household_id = any(:households) and m.valid @> :day::date))
            order by c.id
            """)
        .param("households", households.toArray(UUID[]::new))
        .param("day", day)
        .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  public UUID open(String number) {
    var id = UUID.randomUUID();
    database
        .sql("insert into casework.household (id, number) values (:id, :number)")
        .param("id", id)
        .param("number", number)
        .update();
    return id;
  }

  public void join(UUID household, PersonId person, Member.Part part, LocalDate from) {
    database
        .sql(
            """
            insert into casework.household_member (household_id, person_id, part, valid)
            values (:household, :person, :part, daterange(:from::date, null))
            """)
        .param("household", household)
        .param("person", person.value())
        .param("part", part.name())
        .param("from", from)
        .update();
  }

  /// Those in a household on that day, adults first and the eldest first.
  public List<Member> members(UUID household, LocalDate day) {
    return database
        .sql(MEMBERS + "where m.household_id = :household" + ON_THE_DAY)
        .param("household", household)
        .param("day", day)
        .query(HouseholdStore::member)
        .list();
  }

  /// Those in the household of the case on that day.
  public List<Member> membersOf(CaseId caseId, LocalDate day) {
    return database
        .sql(
            MEMBERS
                + """
                where m.household_id = (select household_id from casework.case_file where id = :case)
                """
                + ON_THE_DAY)
        .param("case", caseId.value())
        .param("day", day)
        .query(HouseholdStore::member)
        .list();
  }

  private static final String MEMBERS =
      """
      select m.person_id, m.part, p.given_name, p.family_name, p.birth_date, p.alias, null as number,
        p.protected_as is not null as protected
      from casework.household_member m join casework.person p on p.id = m.person_id
      """;

  private static final String ON_THE_DAY =
      """
       and m.valid @> :day::date
      order by m.part, p.birth_date, p.given_name
      """;

  private static Member member(ResultSet row, int number) throws SQLException {
    return new Member(
        new PersonId(row.getObject("person_id", UUID.class)),
        Member.Part.valueOf(row.getString("part")),
        NameColumns.of(row),
        row.getObject("birth_date", LocalDate.class));
  }
}
