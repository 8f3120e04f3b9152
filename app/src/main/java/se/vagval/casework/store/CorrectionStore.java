package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Correction;
import se.vagval.casework.model.DetailsNow;
import se.vagval.casework.model.PersonDetails;

/// What is kept of a person and can be corrected, and every correction there was.
@Repository
public class CorrectionStore {

  /// Who, when and why.
  public record Signature(AccountId by, OffsetDateTime at, String reason) {}

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient database;

  CorrectionStore(JdbcClient database) {
    this.database = database;
  }

  public DetailsNow standing(PersonId person) {
    return read(person, "");
  }

  /// The same; nobody else changes it until the transaction ends.
  public DetailsNow locked(PersonId person) {
    return read(person, " for update");
  }

  private DetailsNow read(PersonId person, String lock) {
    return database
        .sql(
            """
            select given_name, family_name, birth_date, phone, language, interpreter, alias, version,
              personal_number is not null as told
            from casework.person where id = :id
            """
                + lock)
        .param("id", person.value())
        .query(CorrectionStore::standing)
        .single();
  }

  private static DetailsNow standing(ResultSet row, int number) throws SQLException {
    var details =
        new PersonDetails(
            new PersonName.Known(row.getString("given_name"), row.getString("family_name")),
            row.getObject("birth_date", LocalDate.class),
            row.getString("phone"),
            row.getString("language"),
            row.getBoolean("interpreter"));
    return new DetailsNow(
        details, row.getBoolean("told"), row.getString("alias"), row.getInt("version"));
  }

  public void set(PersonId person, PersonDetails details) {
    database
        .sql(
            """
            update casework.person set given_name = :given, family_name = :family, birth_date = :born,
              phone = :phone, language = :language, interpreter = :interpreter, version = version + 1
            where id = :id
            """)
        .param("id", person.value())
        .param("given", details.name().given())
        .param("family", details.name().family())
        .param("born", details.born())
        .param("phone", details.phone())
        .param("language", details.language())
        .param("interpreter", details.interpreter())
        .update();
  }

  public void note(PersonId person, List<Correction.Change> changes, Signature signature) {
    database
        .sql(
            """
            insert into casework.person_correction (person_id, field, stood, stands, reason, corrected_at, corrected_by)
            select :person, c.field, c.stood, c.stands, :reason, :at, :by
            from unnest(:fields::text[], :stood::text[], :stands::text[]) as c (field, stood, stands)
            """)
        .param("person", person.value())
        .param("fields", changes.stream().map(one -> one.field().name()).toArray(String[]::new))
        .param("stood", changes.stream().map(Correction.Change::stood).toArray(String[]::new))
        .param("stands", changes.stream().map(Correction.Change::stands).toArray(String[]::new))
        .param("reason", signature.reason())
        .param("at", signature.at())
        .param("by", signature.by().value())
        .update();
  }

  /// Newest first.
  public List<Correction> history(PersonId person) {
    return database
        .sql(
            """
            select c.field, c.stood, c.stands, c.reason, c.corrected_at, a.name
            from casework.person_correction c left join access.account a on a.id = c.corrected_by
            where c.person_id = :id order by c.id desc
            """)
        .param("id", person.value())
        .query(CorrectionStore::correction)
        .list();
  }

  private static Correction correction(ResultSet row, int number) throws SQLException {
    var change =
        new Correction.Change(
            Correction.Field.valueOf(row.getString("field")),
            row.getString("stood"),
            row.getString("stands"));
    var at = row.getObject("corrected_at", OffsetDateTime.class);
    return new Correction(
        change,
        row.getString("reason"),
        at.atZoneSameInstant(SWEDEN).toLocalDate(),
        Optional.ofNullable(row.getString("name")).orElse(""));
  }
}
