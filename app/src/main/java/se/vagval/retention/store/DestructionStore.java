package se.vagval.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.ClosedCase;
import se.vagval.retention.model.Destruction;
import tools.jackson.databind.json.JsonMapper;

/// Lists of what is to be destroyed, and their certificates.
@Repository
public class DestructionStore {

  /// Who and when.
  public record Signature(AccountId by, OffsetDateTime at) {}

  /// A list in the list of lists.
  public record Row(DestructionId id, LocalDate asOf, Destruction.State state, int cases) {}

  private static final String STATE =
      """
      case when d.carried_out_at is not null then 'CARRIED_OUT'
        when d.withdrawn_at is not null then 'WITHDRAWN' else 'PREPARED' end as state
      """;

  private final JdbcClient database;

  DestructionStore(JdbcClient database) {
    this.database = database;
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
            select d.id, d.as_of, %s, (select count(*) from retention.destruction_case c
              where c.destruction_id = d.id) as cases
            from retention.destruction d order by d.prepared_at desc
            """
                .formatted(STATE))
        .query((row, n) ->
            new Row(
                new DestructionId(row.getObject("id", UUID.class)),
                row.getObject("as_of", LocalDate.class),
                Destruction.State.valueOf(row.getString("state")),
                row.getInt("cases")))
        .list();
  }

  public DestructionId prepare(LocalDate asOf, String rule, Signature by, List<ClosedCase> cases) {
    var id = UUID.randomUUID();
    database
        .sql(
            """
            insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by)
            values (:id, :asOf, :rule, :at, :by)
            """)
        .param("id", id)
        .param("asOf", asOf)
        .param("rule", rule)
        .param("at", by.at())
        .param("by", by.by().value())
        .update();
    database
        .sql(
            """
            insert into retention.destruction_case (destruction_id, case_id, person_id, number, last_note_on)
            select :id, * from unnest(:cases::uuid[], :persons::uuid[], :numbers::text[], :days::date[])
            """)
        .param("id", id)
        .param("cases", cases.stream().map(ClosedCase::caseId).toArray(UUID[]::new))
        .param("persons", cases.stream().map(ClosedCase::person).toArray(UUID[]::new))
        .param("numbers", cases.stream().map(ClosedCase::number).toArray(String[]::new))
        .param("days", cases.stream().map(one -> one.lastNote().toString()).toArray(String[]::new))
        .update();
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
            "select d.id, d.as_of, d.rule, d.prepared_by, %s from retention.destruction d where d.id = :id"
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
        row.getString("rule"),
        Destruction.State.valueOf(row.getString("state")),
        row.getObject("prepared_by", UUID.class),
        cases(id),
        certificate(id));
  }

  private List<Destruction.Listed> cases(DestructionId id) {
    return database
        .sql(
            """
            select number, last_note_on from retention.destruction_case
            where destruction_id = :id order by last_note_on, number
            """)
        .param("id", id.value())
        .query((row, n) ->
            new Destruction.Listed(
                row.getString("number"), row.getObject("last_note_on", LocalDate.class)))
        .list();
  }

  private Destruction.@Nullable Certificate certificate(DestructionId id) {
    return database
        .sql(
            """
            select c.numbers, c.left_out, c.counts::text as counts, c.carried_out_at, p.name as prepared, a.name as approved
            from retention.certificate c
              left join access.account p on p.id = c.prepared_by
              left join access.account a on a.id = c.approved_by
            where c.destruction_id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> certificate(row))
        .optional()
        .orElse(null);
  }

  private static Destruction.Certificate certificate(ResultSet row) throws SQLException {
    return new Destruction.Certificate(
        List.of((String[]) row.getArray("numbers").getArray()),
        List.of((String[]) row.getArray("left_out").getArray()),
        counts(row.getString("counts")),
        row.getObject("carried_out_at", OffsetDateTime.class),
        Optional.ofNullable(row.getString("prepared")).orElse(""),
        Optional.ofNullable(row.getString("approved")).orElse(""));
  }

  private static Map<String, Integer> counts(String json) {
    var counts = new HashMap<String, Integer>();
    JsonMapper.shared()
        .readTree(json)
        .properties()
        .forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
    return counts;
  }
}
