package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.Household;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;

/// Who belongs to a household and who did, and how that changes. A time that has ended stays.
@Repository
public class LivingStore {

  private final JdbcClient database;

  LivingStore(JdbcClient database) {
    this.database = database;
  }

  public Household of(CaseId caseId) {
    return database
        .sql(
            """
            select h.id, h.number, h.version from casework.household h
              join casework.case_file c on c.household_id = h.id where c.id = :case
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new Household(
                new HouseholdId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getInt("version")))
        .single();
  }

  /// All times in the household: those that go on first, adults before children, the eldest first.
  /// The place of somebody protected tells nothing.
  public List<Living> in(HouseholdId household) {
    return database
        .sql(
            """
            select m.person_id, m.part, lower(m.valid) as since, upper(m.valid) as until, p.given_name, p.family_name,
              p.alias, p.birth_date, p.birth_known, coalesce(p.personal_number, p.stated_number) is not null as numbered,
              p.protected_as is not null as protected, c.id as case_id, c.number
            from casework.household_member m join casework.person p on p.id = m.person_id
              left join casework.case_file c on c.person_id = p.id and c.closed_on is null
            where m.household_id = :household
            order by upper(m.valid) desc nulls first, m.part, p.protected_as is not null,
              case when p.protected_as is null then p.birth_date end,
              case when p.protected_as is null then p.given_name end, p.id
            """)
        .param("household", household.value())
        .query(LivingStore::living)
        .list();
  }

  /// As [#in(HouseholdId)], for somebody who sees that a member has a case only where they may know
  /// of it.
  public List<Living> in(HouseholdId household, Predicate<CaseId> mayKnow) {
    return in(household).stream()
        .map(living -> {
          var own = living.openCase();
          return own == null || mayKnow.test(own) ? living : living.withoutCase();
        })
        .toList();
  }

  /// Takes the change for the one who saw that version; others wait until the transaction ends.
  ///
  /// @return whether nobody changed the household meanwhile
  public boolean change(HouseholdId household, int seen) {
    return database
            .sql(
                "update casework.household set version = version + 1 where id = :id and version = :seen")
            .param("id", household.value())
            .param("seen", seen)
            .update()
        == 1;
  }

  /// Ends the time that goes on, with that day as the first one outside.
  public void end(PersonId person, LocalDate until) {
    database
        .sql(
            """
            update casework.household_member set valid = daterange(lower(valid), :until::date)
            where person_id = :person and upper(valid) is null
            """)
        .param("person", person.value())
        .param("until", until)
        .update();
  }

  /// Whether the person belonged to some household on that day or began to later, but for one to
  /// which they came before it and still belong.
  public boolean isBound(PersonId person, LocalDate from) {
    return database
        .sql(
            """
            select exists (select from casework.household_member where person_id = :person
              and (upper(valid) > :from or lower(valid) >= :from))
            """)
        .param("person", person.value())
        .param("from", from)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// The person's open case belongs to that household from now on.
  public void follow(PersonId person, HouseholdId household) {
    database
        .sql(
            """
            update casework.case_file set household_id = :household, version = version + 1
            where person_id = :person and closed_on is null
            """)
        .param("person", person.value())
        .param("household", household.value())
        .update();
  }

  /// Puts right who somebody is whose number is not known.
  public void describe(PersonId person, PersonName.Known name, Born born) {
    database
        .sql(
            """
            update casework.person set given_name = :given, family_name = :family, birth_date = :born,
              birth_known = :known, version = version + 1
            where id = :person and personal_number is null and stated_number is null
            """)
        .param("person", person.value())
        .param("given", name.given())
        .param("family", name.family())
        .param("born", Born.earliest(born))
        .param("known", born instanceof Born.InMonth ? "MONTH" : "DAY")
        .update();
  }

  private static Living living(ResultSet row, int number) throws SQLException {
    var openCase = Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new);
    return new Living(
        new PersonId(row.getObject("person_id", UUID.class)),
        Member.Part.valueOf(row.getString("part")),
        NameColumns.of(row),
        born(row),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getBoolean("numbered"),
        openCase.orElse(null));
  }

  private static Born born(ResultSet row) throws SQLException {
    var day = row.getObject("birth_date", LocalDate.class);
    return row.getString("birth_known").equals("MONTH")
        ? new Born.InMonth(YearMonth.from(day))
        : new Born.OnDay(day);
  }
}
