package se.vagval.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Protection;
import se.vagval.casework.model.Protection.Kind;

/// The marks of protected persons, and who is named to read their files.
@Repository
public class ProtectionStore {

  /// Who and when.
  public record Signature(AccountId by, OffsetDateTime at) {}

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient database;

  ProtectionStore(JdbcClient database) {
    this.database = database;
  }

  public boolean isNamed(PersonId person, AccountId account, LocalDate day) {
    return database
        .sql(
            """
            select exists (select from casework.named_reader
              where person_id = :person and account_id = :account and valid @> :day::date)
            """)
        .param("person", person.value())
        .param("account", account.value())
        .param("day", day)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /// How it is now; nobody else changes it until the transaction ends.
  public Protection locked(PersonId person) {
    return database
        .sql("select protected_as, alias from casework.person where id = :id for update")
        .param("id", person.value())
        .query((row, n) ->
            new Protection(kind(row, "protected_as"), row.getString("alias"), java.util.List.of()))
        .single();
  }

  public Protection of(PersonId person) {
    var changes =
        database
            .sql(
                """
                select c.kind, c.reason, c.changed_at, a.name
                from casework.protection_change c left join access.account a on a.id = c.changed_by
                where c.person_id = :id order by c.id desc
                """)
            .param("id", person.value())
            .query(ProtectionStore::change)
            .list();
    return database
        .sql("select protected_as, alias from casework.person where id = :id")
        .param("id", person.value())
        .query(
            (row, n) -> new Protection(kind(row, "protected_as"), row.getString("alias"), changes))
        .single();
  }

  public void set(PersonId person, @Nullable Kind kind, String alias) {
    database
        .sql(
            """
            update casework.person set protected_as = :kind, alias = :alias, version = version + 1
            where id = :id
            """)
        .param("id", person.value())
        .param("kind", kind == null ? null : kind.name())
        .param("alias", alias)
        .update();
  }

  public void note(
      PersonId person, Protection.@Nullable Kind kind, String reason, Signature signature) {
    database
        .sql(
            """
            insert into casework.protection_change (person_id, kind, reason, changed_at, changed_by)
            values (:person, :kind, :reason, :at, :by)
            """)
        .param("person", person.value())
        .param("kind", kind == null ? null : kind.name())
        .param("reason", reason)
        .param("at", signature.at())
        .param("by", signature.by().value())
        .update();
  }

  private static Protection.Change change(ResultSet row, int number) throws SQLException {
    return new Protection.Change(
        kind(row, "kind"),
        row.getString("reason"),
        row.getObject("changed_at", OffsetDateTime.class).atZoneSameInstant(SWEDEN).toLocalDate(),
        Optional.ofNullable(row.getString("name")).orElse(""));
  }

  private static @Nullable Kind kind(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Kind::valueOf).orElse(null);
  }
}
