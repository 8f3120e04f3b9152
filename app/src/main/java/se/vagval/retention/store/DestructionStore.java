package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.model.Due;

/// Lists of what is to be destroyed, and their certificates.
@Repository
public class DestructionStore {

  /// Who and when.
  public record Signature(AccountId by, OffsetDateTime at) {}

  /// A list in the list of lists.
  public record Row(
      DestructionId id,
      LocalDate asOf,
      Destruction.State state,
      int cases,
      int providers,
      int material) {}

  private static final String STATE =
      """
      case when d.carried_out_at is not null then 'CARRIED_OUT'
        when d.withdrawn_at is not null then 'WITHDRAWN' else 'PREPARED' end as state
      """;

  private final JdbcClient database;
  private final DestructionItemStore items;
  private final CertificateStore certificates;

  DestructionStore(JdbcClient database, DestructionItemStore items, CertificateStore certificates) {
    this.database = database;
    this.items = items;
    this.certificates = certificates;
  }

  public Optional<DestructionId> open() {
    return database
        .sql(
            "select id from retention.destruction where approved_at is null and withdrawn_at is null")
        .query((row, n) -> new DestructionId(row.getObject("id", UUID.class)))
        .optional();
  }

  public List<Row> all() {
    return database
        .sql(
            """
            select d.id, d.as_of, %s,
              (select count(*) from retention.destruction_case c where c.destruction_id = d.id) as cases,
              (select count(*) from retention.destruction_provider c where c.destruction_id = d.id) as providers,
              (select count(*) from retention.destruction_material c where c.destruction_id = d.id) as material
            from retention.destruction d order by d.prepared_at desc
            """
                .formatted(STATE))
        .query((row, n) ->
            new Row(
                new DestructionId(row.getObject("id", UUID.class)),
                row.getObject("as_of", LocalDate.class),
                Destruction.State.valueOf(row.getString("state")),
                row.getInt("cases"),
                row.getInt("providers"),
                row.getInt("material")))
        .list();
  }

  public DestructionId prepare(LocalDate asOf, Destruction.Rules rules, Signature by, Due due) {
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into retention.destruction (id, as_of, rule, accounts_rule, provider_rule, material_rule, prepared_at, prepared_by)
            values (:id, :asOf, :rule, :accounts, :providers, :material, :at, :by)
            """)
        .param("id", id)
        .param("asOf", asOf)
        .param("rule", rules.cases())
        .param("accounts", rules.accounts())
        .param("providers", rules.providers())
        .param("material", rules.material())
        .param("at", by.at())
        .param("by", by.by().value())
        .update();
    items.list(new DestructionId(id), due);
    return new DestructionId(id);
  }

  /// @return false when it is no longer open
  public boolean approve(DestructionId id, Signature by) {
    return settle("approved", id, by);
  }

  /// @return false when it is no longer open
  public boolean withdraw(DestructionId id, Signature by) {
    return settle("withdrawn", id, by);
  }

  private boolean settle(String how, DestructionId id, Signature by) {
    int settled =
        database
            .sql(
                """
                update retention.destruction set %1$s_at = :at, %1$s_by = :by
                where id = :id and approved_at is null and withdrawn_at is null
                """
                    .formatted(how))
            .param("at", by.at())
            .param("by", by.by().value())
            .param("id", id.value())
            .update();
    return settled == 1;
  }

  /// Done by the owner of the tables; of an approved list only.
  public void carryOut(DestructionId id) {
    database
        .sql("select 1 from (select retention.destroy(:id)) as done")
        .param("id", id.value())
        .query((row, n) -> row.getInt(1))
        .single();
  }

  public Optional<Destruction> get(DestructionId id) {
    return database
        .sql(
            "select d.id, d.as_of, d.rule, d.accounts_rule, d.provider_rule, d.material_rule, d.prepared_by, %s from retention.destruction d where d.id = :id"
                .formatted(STATE))
        .param("id", id.value())
        .query((row, n) -> destruction(row))
        .optional();
  }

  private Destruction destruction(ResultSet row) throws SQLException {
    var id = new DestructionId(row.getObject("id", UUID.class));
    return new Destruction(
        id,
        row.getObject("as_of", LocalDate.class),
        new Destruction.Rules(
            row.getString("rule"),
            row.getString("accounts_rule"),
            row.getString("provider_rule"),
            row.getString("material_rule")),
        Destruction.State.valueOf(row.getString("state")),
        row.getObject("prepared_by", UUID.class),
        items.cases(id),
        items.providers(id),
        items.material(id),
        certificates.of(id).orElse(null));
  }
}
