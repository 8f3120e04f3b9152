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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.UnitId;

/// Cases and the persons that they are about.
@Repository
public class CaseStore {

  private static final String HEAD =
      """
      select c.id, c.number, c.person_id, c.unit_id, c.responsible_id, c.opened_on, c.closed_on,
        p.given_name, p.family_name, p.protected_as is not null as protected
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

  public Map<PersonId, PersonName> names(Collection<PersonId> persons) {
    var names = new HashMap<PersonId, PersonName>();
    database
        .sql(
            """
            select id, given_name, family_name, protected_as is not null as protected
            from casework.person where id = any(:ids)
            """)
        .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            names.put(new PersonId(row.getObject("id", UUID.class)), CaseStore.name(row)))
        .list();
    return names;
  }

  private static CaseHead head(ResultSet row, int number) throws SQLException {
    return new CaseHead(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new PersonId(row.getObject("person_id", UUID.class)),
        name(row),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new AccountId(row.getObject("responsible_id", UUID.class)),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class));
  }

  private static PersonName name(ResultSet row) throws SQLException {
    return row.getBoolean("protected")
        ? new PersonName.Protected()
        : new PersonName.Known(row.getString("given_name"), row.getString("family_name"));
  }
}
