package se.vagval.remuneration.store;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Allowed;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.LineReader.OfRun;

/// What was posted, by provider and month of the run.
@Repository
public class StatementStore {

  public record Month(
      ProviderId provider, YearMonth month, int lines, Money amount, Money corrections) {}

  private static final String POSTED =
      """
      select e.*, l.wanted_ore, l.posted_ore, date_trunc('month', r.as_of)::date as run_month
      from remuneration.ledger_entry e
      join remuneration.month_run r on r.municipality = e.municipality and r.id = e.run_id
      join remuneration.run_line l on l.municipality = e.municipality and l.run_id = e.run_id
        and l.placement_id = e.placement_id and l.kind = e.kind and l.month = e.month
      """;

  private final JdbcClient database;

  StatementStore(JdbcClient database) {
    this.database = database;
  }

  /// The latest month first, and in it the providers in the order given.
  ///
  /// @param of a row of providers called `p`: those whose statements may be read
  public List<Month> months(Allowed of, List<ProviderId> order, int limit, int offset) {
    return database
        .sql(
            """
            select t.provider_id, date_trunc('month', r.as_of)::date as month, sum(t.lines)::integer as lines,
              sum(t.amount_ore)::bigint as amount, sum(t.corrected_ore)::bigint as corrections
            from remuneration.run_total t
            join remuneration.month_run r on r.municipality = t.municipality and r.id = t.run_id
            where r.approved_at is not null and exists (select from providers.provider p where p.id = t.provider_id and %s)
            group by 1, 2 order by 2 desc, array_position(:order, t.provider_id), 1 limit :limit offset :offset
            """
                .formatted(of.sql()))
        .params(of.values())
        .param("order", order.stream().map(ProviderId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .param("offset", offset)
        .query((row, n) ->
            new Month(
                new ProviderId(Rows.uuid(row, "provider_id")),
                Rows.month(row, "month"),
                row.getInt("lines"),
                Money.ofOre(row.getLong("amount")),
                Money.ofOre(row.getLong("corrections"))))
        .list();
  }

  public int count(Allowed of) {
    return database
        .sql(
            """
            select count(*) from (
              select distinct t.provider_id, r.as_of from remuneration.run_total t
              join remuneration.month_run r on r.municipality = t.municipality and r.id = t.run_id
              where r.approved_at is not null and exists (select from providers.provider p where p.id = t.provider_id and %s)) as months
            """
                .formatted(of.sql()))
        .params(of.values())
        .query((row, n) -> row.getInt(1))
        .single();
  }

  public List<OfRun> lines(ProviderId provider, YearMonth month) {
    return database
        .sql(
            POSTED
                + """
                where e.provider_id = :provider and r.as_of = :asOf
                order by e.voucher_id, e.placement_id, e.month, e.kind <> 'running', e.kind, e.id
                """)
        .param("provider", provider.value())
        .param("asOf", month.atEndOfMonth())
        .query((row, n) -> line(row))
        .list();
  }

  public List<OfRun> lines(PlacementId placement) {
    return database
        .sql(
            POSTED
                + "where e.placement_id = :placement order by e.month, e.kind <> 'running', e.id")
        .param("placement", placement.value())
        .query((row, n) -> line(row))
        .list();
  }

  private static OfRun line(java.sql.ResultSet row) throws java.sql.SQLException {
    return new OfRun(
        Rows.line(row), new RunId(Rows.uuid(row, "run_id")), Rows.month(row, "run_month"));
  }
}
