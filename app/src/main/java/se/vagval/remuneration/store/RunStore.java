package se.vagval.remuneration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.MonthRun;
import se.vagval.remuneration.ledger.MonthRun.Signed;
import se.vagval.remuneration.ledger.MonthRun.State;

/// Month runs: when and by whom they were prepared, approved or withdrawn.
@Repository
public class RunStore {

  private final JdbcClient database;

  RunStore(JdbcClient database) {
    this.database = database;
  }

  /// Makes everybody else who would change a run of this municipality wait until this transaction
  /// is over.
  public void lock() {
    database
        .sql(
            "select pg_advisory_xact_lock(hashtextextended('month run ' || tenancy.municipality(), 0)) is null")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  public void add(MonthRun run) {
    database
        .sql(
            """
            insert into remuneration.month_run (id, as_of, fingerprint, prepared_at, prepared_by)
            values (:id, :asOf, :fingerprint, :at, :by)
            """)
        .param("id", run.id().value())
        .param("asOf", run.asOf())
        .param("fingerprint", run.fingerprint())
        .param("at", Timestamp.from(run.prepared().at()))
        .param("by", run.prepared().by().value())
        .update();
  }

  public Optional<MonthRun> get(RunId id) {
    return database
        .sql("select * from remuneration.month_run where id = :id")
        .param("id", id.value())
        .query(RunStore::run)
        .optional();
  }

  public Optional<MonthRun> open() {
    return database
        .sql(
            "select * from remuneration.month_run where approved_at is null and withdrawn_at is null")
        .query(RunStore::run)
        .optional();
  }

  /// The last day of the latest month that a run was approved for.
  public Optional<LocalDate> lastApproved() {
    return database
        .sql(
            """
            select as_of from remuneration.month_run where approved_at is not null
            order by as_of desc limit 1
            """)
        .query((row, n) -> row.getObject("as_of", LocalDate.class))
        .optional();
  }

  /// A run with what it comes to.
  public record RunSum(MonthRun run, int lines, Money total) {}

  public List<RunSum> list(int limit, int offset) {
    return database
        .sql(
            """
            with shown as (
              select * from remuneration.month_run order by prepared_at desc, id limit :limit offset :offset)
            select shown.*, sums.lines, sums.total
            from shown
            left join lateral (
              select coalesce(sum(lines), 0)::integer as lines, coalesce(sum(amount_ore), 0)::bigint as total
              from remuneration.run_total where run_id = shown.id) sums on true
            order by shown.prepared_at desc, shown.id
            """)
        .param("limit", limit)
        .param("offset", offset)
        .query((row, n) ->
            new RunSum(run(row, n), row.getInt("lines"), Money.ofOre(row.getLong("total"))))
        .list();
  }

  public int count() {
    return database
        .sql("select count(*) from remuneration.month_run")
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// Those that were approved for the month.
  public List<MonthRun> approvedFor(YearMonth month) {
    return database
        .sql(
            """
            select * from remuneration.month_run
            where as_of = :asOf and approved_at is not null order by approved_at
            """)
        .param("asOf", month.atEndOfMonth())
        .query(RunStore::run)
        .list();
  }

  public List<MonthRun> get(Collection<RunId> ids) {
    return database
        .sql("select * from remuneration.month_run where id = any(:ids)")
        .param("ids", ids.stream().map(RunId::value).toArray(UUID[]::new))
        .query(RunStore::run)
        .list();
  }

  public void approve(RunId id, Signed signed) {
    sign(
        "update remuneration.month_run set approved_at = :at, approved_by = :by where id = :id",
        id,
        signed);
  }

  public void withdraw(RunId id, Signed signed) {
    sign(
        "update remuneration.month_run set withdrawn_at = :at, withdrawn_by = :by where id = :id",
        id,
        signed);
  }

  private void sign(String sql, RunId id, Signed signed) {
    database
        .sql(sql)
        .param("id", id.value())
        .param("at", Timestamp.from(signed.at()))
        .param("by", signed.by().value())
        .update();
  }

  static MonthRun run(ResultSet row, int number) throws SQLException {
    return new MonthRun(
        new RunId(Rows.uuid(row, "id")),
        row.getObject("as_of", LocalDate.class),
        row.getString("fingerprint"),
        signed(row, "prepared").orElseThrow(),
        state(row));
  }

  private static State state(ResultSet row) throws SQLException {
    var withdrawn = signed(row, "withdrawn").<State>map(State.Withdrawn::new);
    return signed(row, "approved")
        .<State>map(State.Approved::new)
        .or(() -> withdrawn)
        .orElseGet(State.Open::new);
  }

  private static Optional<Signed> signed(ResultSet row, String what) throws SQLException {
    var at = row.getTimestamp(what + "_at");
    return at == null
        ? Optional.empty()
        : Optional.of(new Signed(at.toInstant(), new AccountId(Rows.uuid(row, what + "_by"))));
  }
}
