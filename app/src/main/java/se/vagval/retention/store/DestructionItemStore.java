package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Due;

/// The cases and providers on a list of what is to be destroyed.
@Repository
public class DestructionItemStore {

  private final JdbcClient database;
  private final MaterialStore material;

  DestructionItemStore(JdbcClient database, MaterialStore material) {
    this.database = database;
    this.material = material;
  }

  void list(DestructionId id, Due due) {
    database
        .sql(
            """
            insert into retention.destruction_case (destruction_id, case_id, person_id, number, last_note_on, part, accounts_until)
            select :id, * from unnest(:cases::uuid[], :persons::uuid[], :numbers::text[], :days::date[], :parts::text[], :until::date[])
            """)
        .param("id", id.value())
        .param("cases", array(due.cases(), one -> one.of().caseId()))
        .param("persons", array(due.cases(), one -> one.of().person()))
        .param("numbers", array(due.cases(), one -> one.of().number()))
        .param("days", array(due.cases(), one -> one.of().lastNote()))
        .param("parts", array(due.cases(), Due.OfCase::part))
        .param("until", array(due.cases(), Due.OfCase::accountsUntil))
        .update();
    database
        .sql(
            """
            insert into retention.destruction_provider (destruction_id, provider_id, part, ended_on, accounts_until)
            select :id, * from unnest(:providers::uuid[], :parts::text[], :days::date[], :until::date[])
            """)
        .param("id", id.value())
        .param("providers", array(due.providers(), one -> one.of().id()))
        .param("parts", array(due.providers(), Due.OfProvider::part))
        .param("days", array(due.providers(), Due.OfProvider::ended))
        .param("until", array(due.providers(), Due.OfProvider::accountsUntil))
        .update();
    material.list(id, due.material());
  }

  private static <T> @Nullable String[] array(
      List<T> all, Function<T, ? extends @Nullable Object> value) {
    var values = new @Nullable String[all.size()];
    for (int nth = 0; nth < values.length; nth++) {
      values[nth] = Objects.toString(value.apply(all.get(nth)), null);
    }
    return values;
  }

  List<Destruction.ListedMaterial> material(DestructionId id) {
    return material.on(id);
  }

  List<Destruction.Listed> cases(DestructionId id) {
    return database
        .sql(
            """
            select number, last_note_on, part, accounts_until from retention.destruction_case
            where destruction_id = :id order by part desc, last_note_on, number
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Destruction.Listed(
                row.getString("number"),
                row.getObject("last_note_on", LocalDate.class),
                Due.CasePart.valueOf(row.getString("part")),
                row.getObject("accounts_until", LocalDate.class)))
        .list();
  }

  List<Destruction.ListedProvider> providers(DestructionId id) {
    return database
        .sql(
            """
            select p.name, coalesce(p.organisation_number ~ '^..[01]', false) as sole_trader, x.ended_on, x.part, x.accounts_until
            from retention.destruction_provider x join providers.provider p on p.id = x.provider_id
            where x.destruction_id = :id order by p.name
            """)
        .param("id", id.value())
        .query(DestructionItemStore::provider)
        .list();
  }

  private static Destruction.ListedProvider provider(ResultSet row, int number)
      throws SQLException {
    return new Destruction.ListedProvider(
        row.getString("name"),
        row.getBoolean("sole_trader"),
        row.getObject("ended_on", LocalDate.class),
        Due.ProviderPart.valueOf(row.getString("part")),
        row.getObject("accounts_until", LocalDate.class));
  }
}
