package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.audit.CaseFacts;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.CaseOffice;

/// Cases and the persons that they are about.
@Repository
public class CaseStore {

  /// A case to open.
  public record NewCase(
      String number,
      PersonId person,
      UUID household,
      UnitId unit,
      AccountId responsible,
      LocalDate on) {}

  private static final String HEAD =
      """
      select c.id, c.number, c.person_id, c.unit_id, c.responsible_id, c.opened_on, c.closed_on,
        p.given_name, p.family_name, p.alias, p.protected_as is not null as protected
      from casework.case_file c join casework.person p on p.id = c.person_id
      """;

  private final JdbcClient database;

  CaseStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<CaseHead> head(CaseId id) {
    return database
        .sql(HEAD + "where c.id = :id")
        .param("id", id.value())
        .query(CaseStore::head)
        .optional();
  }

  public List<CaseHead> heads(Collection<CaseId> ids) {
    return database
        .sql(HEAD + "where c.id = any(:ids)")
        .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(CaseStore::head)
        .list();
  }

  public Optional<CaseHead> openCaseOf(PersonId person) {
    return database
        .sql(HEAD + "where c.person_id = :person and c.closed_on is null")
        .param("person", person.value())
        .query(CaseStore::head)
        .optional();
  }

  /// Who decides in the case and where, by name.
  public CaseOffice office(CaseId id) {
    return database
        .sql(
            """
            select a.name as responsible, a.title, u.name as unit
            from casework.case_file c
              join access.account a on a.id = c.responsible_id
              join casework.unit u on u.id = c.unit_id
            where c.id = :id
            """)
        .param("id", id.value())
        .query((row, n) ->
            new CaseOffice(
                row.getString("responsible"), row.getString("title"), row.getString("unit")))
        .single();
  }

  /// Keeps others from changing what belongs to the case until the transaction ends.
  public void lock(CaseId id) {
    database
        .sql("select id from casework.case_file where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> row.getString("id"))
        .single();
  }

  /// Keeps others from closing the case until the transaction ends; many may do so at once.
  public void keep(CaseId id) {
    database
        .sql("select id from casework.case_file where id = :id for key share")
        .param("id", id.value())
        .query((row, n) -> row.getString("id"))
        .optional();
  }

  /// The next number of that year, such as `VV-2026-0042`. Two who ask at once get different ones.
  public String nextNumber(int year) {
    return database
        .sql(
            """
            insert into casework.last_case_number as numbers (year, last)
            select :year, 1 + coalesce(max(substring(number from '[0-9]+$')::integer), 0)
            from casework.case_file where number like 'VV-' || :year || '-%'
            on conflict (municipality, year) do update set last = numbers.last + 1
            returning last
            """)
        .param("year", year)
        .query((row, n) -> "VV-%d-%04d".formatted(year, row.getInt("last")))
        .single();
  }

  public CaseId open(NewCase opened) {
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into casework.case_file
              (id, number, person_id, household_id, unit_id, responsible_id, opened_on)
            values (:id, :number, :person, :household, :unit, :responsible, :on)
            """)
        .param("id", id)
        .param("number", opened.number())
        .param("person", opened.person().value())
        .param("household", opened.household())
        .param("unit", opened.unit().value())
        .param("responsible", opened.responsible().value())
        .param("on", opened.on())
        .update();
    return new CaseId(id);
  }

  /// One whose marking cannot be read is hidden.
  public Map<PersonId, PersonName> names(Collection<PersonId> persons) {
    try {
      return read(persons);
    } catch (DataAccessException unreadable) {
      var hidden = new HashMap<PersonId, PersonName>();
      persons.forEach(person -> hidden.put(person, PersonName.hidden()));
      return hidden;
    }
  }

  private Map<PersonId, PersonName> read(Collection<PersonId> persons) {
    var names = new HashMap<PersonId, PersonName>();
    database
        .sql(
            """
            select p.id, p.given_name, p.family_name, p.alias, p.protected_as is not null as protected,
              (select c.number from casework.case_file c where c.person_id = p.id
               order by c.opened_on desc limit 1) as number
            from casework.person p where p.id = any(:ids)
            """)
        .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            names.put(new PersonId(row.getObject("id", UUID.class)), NameColumns.of(row)))
        .list();
    return names;
  }

  public Map<PersonId, LocalDate> birthDates(Collection<PersonId> persons) {
    var days = new HashMap<PersonId, LocalDate>();
    database
        .sql("select id, birth_date from casework.person where id = any(:ids)")
        .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            days.put(
                new PersonId(row.getObject("id", UUID.class)),
                row.getObject("birth_date", LocalDate.class)))
        .list();
    return days;
  }

  private static CaseHead head(ResultSet row, int number) throws SQLException {
    return new CaseHead(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new PersonId(row.getObject("person_id", UUID.class)),
        NameColumns.of(row),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new AccountId(row.getObject("responsible_id", UUID.class)),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }

  /// All cases about the person, closed ones too.
  public List<CaseId> about(PersonId person) {
    return database
        .sql("select id from casework.case_file where person_id = :person order by opened_on, id")
        .param("person", person.value())
        .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  /// The same, each with the unit that has it.
  public Map<UUID, UUID> unitsOf(PersonId person) {
    return database
        .sql("select id, unit_id from casework.case_file where person_id = :person")
        .param("person", person.value())
        .query((row, n) ->
            Map.entry(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// What the check of the log needs to know of cases.
  public Map<UUID, CaseFacts.Facts> facts(Collection<UUID> cases) {
    return database
        .sql(
            """
            select c.id, c.number, p.protected_as is not null as protected,
              case when p.protected_as is null then p.family_name else '' end as family_name
            from casework.case_file c join casework.person p on p.id = c.person_id
            where c.id = any(:cases)
            """)
        .param("cases", cases.toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new CaseFacts.Facts(
                    row.getString("number"),
                    row.getBoolean("protected"),
                    row.getString("family_name"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
