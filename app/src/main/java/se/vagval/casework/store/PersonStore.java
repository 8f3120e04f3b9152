package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Spoken;
import se.vagval.casework.model.NewPerson;
import se.vagval.casework.model.PersonFacts;

/// Persons as they are registered here.
@Repository
public class PersonStore {

  private final JdbcClient database;

  PersonStore(JdbcClient database) {
    this.database = database;
  }

  public boolean isKnown(PersonId id) {
    return database
        .sql("select exists (select from casework.person where id = :id)")
        .param("id", id.value())
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// Whoever has or has had that number.
  public Optional<PersonId> withNumber(PersonalNumber number) {
    return database
        .sql("select person_id from casework.person_number where number = :number")
        .param("number", number.digits())
        .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional();
  }

  /// All that is registered; for those who may know who it is.
  public PersonFacts facts(PersonId id) {
    return database
        .sql(
            """
            select personal_number, given_name, family_name, birth_date, phone, language,
              interpreter, protected_as is not null as protected
            from casework.person where id = :id
            """)
        .param("id", id.value())
        .query(PersonStore::facts)
        .single();
  }

  /// The language the person reads best, and whether an interpreter is needed.
  public Spoken spoken(PersonId id) {
    return database
        .sql("select language, interpreter from casework.person where id = :id")
        .param("id", id.value())
        .query((row, n) -> new Spoken(row.getString("language"), row.getBoolean("interpreter")))
        .single();
  }

  private static PersonFacts facts(ResultSet row, int number) throws SQLException {
    return new PersonFacts(
        Optional.ofNullable(row.getString("personal_number"))
            .map(PersonalNumber::ofStored)
            .orElse(null),
        new PersonName.Known(row.getString("given_name"), row.getString("family_name")),
        row.getObject("birth_date", LocalDate.class),
        row.getString("phone"),
        row.getString("language"),
        row.getBoolean("interpreter"),
        !NameColumns.isPlain(row));
  }

  /// The given name, for speaking to the person themselves.
  public Optional<String> givenName(PersonId id) {
    return database
        .sql("select given_name from casework.person where id = :id")
        .param("id", id.value())
        .query((row, n) -> row.getString("given_name"))
        .optional();
  }

  /// Registers the person, or finds the one who has or has had that number; two who do it at once
  /// get the same person. The names already registered stay.
  public PersonId register(NewPerson person) {
    return Optional.ofNullable(person.number())
        .flatMap(this::withNumber)
        .orElseGet(() -> enter(person));
  }

  /// Enters somebody who has that number alone, or none.
  public PersonId enter(NewPerson person) {
    var id = UUID.randomUUID();
    var number = person.number();
    return database
        .sql(
            """
            insert into casework.person (id, personal_number, given_name, family_name, birth_date)
            values (:id, :number, :given, :family, :born)
            on conflict (municipality, personal_number)
              do update set personal_number = excluded.personal_number
            returning id
            """)
        .param("id", id)
        .param("number", number == null ? null : number.digits())
        .param("given", person.name().given())
        .param("family", person.name().family())
        .param("born", person.birthDate())
        .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
        .single();
  }

  /// Enters somebody of whom a number is told that leads to others, who stay who they are.
  public PersonId enterTold(NewPerson person, PersonalNumber told) {
    return database
        .sql(
            """
            insert into casework.person (id, stated_number, given_name, family_name, birth_date)
            values (:id, :number, :given, :family, :born)
            returning id
            """)
        .param("id", UUID.randomUUID())
        .param("number", told.digits())
        .param("given", person.name().given())
        .param("family", person.name().family())
        .param("born", person.birthDate())
        .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
        .single();
  }
}
