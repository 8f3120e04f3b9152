package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.HeldNumber;

/// The numbers that persons have had.
@Repository
public class NumberStore {

  private final JdbcClient database;

  NumberStore(JdbcClient database) {
    this.database = database;
  }

  /// The latest first.
  public List<HeldNumber> of(PersonId person) {
    return database
        .sql(
            """
            select n.number, (n.noted_at at time zone 'Europe/Stockholm')::date as since
            from casework.person_number n
            join casework.person p on p.municipality = n.municipality and p.id = n.person_id
            where n.person_id = :person
            order by n.number = p.personal_number desc, n.noted_at desc
            """)
        .param("person", person.value())
        .query((row, n) ->
            new HeldNumber(
                PersonalNumber.ofStored(row.getString("number")),
                row.getObject("since", LocalDate.class)))
        .list();
  }

  /// The number in use; the person is locked until the transaction ends.
  public Optional<PersonalNumber> lock(PersonId person) {
    return database
        .sql(
            "select coalesce(personal_number, '') as now from casework.person where id = :id for update")
        .param("id", person.value())
        .query((row, n) -> row.getString("now"))
        .optional()
        .filter(now -> !now.isEmpty())
        .map(PersonalNumber::ofStored);
  }

  public void give(PersonId person, PersonalNumber number) {
    database
        .sql(
            """
            update casework.person
            set personal_number = :number, stated_number = null, birth_date = :born, version = version + 1 where id = :id
            """)
        .param("number", number.digits())
        .param("born", number.birthDate())
        .param("id", person.value())
        .update();
  }
}
