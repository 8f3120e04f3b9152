package se.vagval.remuneration.store;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.EntryFor;
import se.vagval.remuneration.ledger.HeldBack;
import se.vagval.remuneration.ledger.LineFilter;
import se.vagval.remuneration.ledger.RunLine;

/// What runs would post, and what they held back.
@Repository
public class RunLineStore {

  /// What a run gives one provider.
  ///
  /// @param corrections of the amount, what changes something posted before
  public record ProviderTotal(ProviderId provider, int lines, Money amount, Money corrections) {}

  /// A part of the lines.
  ///
  /// @param order in which the providers come
  public record Part(List<ProviderId> order, int limit, int offset) {}

  private static final int LINES_AT_A_TIME = 10_000;

  private static final String FILTER =
      """
       from remuneration.run_line l join remuneration.month_run r on r.id = l.run_id
       where l.run_id = :run and (:provider::uuid is null or l.provider_id = :provider)
         and case :change when 'ALL' then true
           when 'CORRECTION' then l.posted_ore <> 0
           when 'THIS_MONTH' then l.posted_ore = 0 and l.month = date_trunc('month', r.as_of)
           else l.posted_ore = 0 and l.month < date_trunc('month', r.as_of) end
      """;

  private final JdbcClient database;

  RunLineStore(JdbcClient database) {
    this.database = database;
  }

  public void add(RunId run, List<RunLine> lines) {
    for (var first = 0; first < lines.size(); first += LINES_AT_A_TIME) {
      addPart(run, lines.subList(first, Math.min(first + LINES_AT_A_TIME, lines.size())));
    }
  }

  private void addPart(RunId run, List<RunLine> lines) {
    database
        .sql(
            """
            insert into remuneration.run_line (run_id, voucher_id, placement_id, provider_id, kind, month, due, days,
              wanted_ore, posted_ore, amount_ore, explanation)
            select :run, voucher, placement, provider, kind, month, due, days, wanted, posted, wanted - posted,
              explanation::jsonb
            from unnest(:vouchers::uuid[], :placements::uuid[], :providers::uuid[], :kinds::text[],
              :months::text[]::date[], :dues::text[]::date[], :days::integer[], :wanteds::bigint[],
              :posteds::bigint[], :explanations::text[])
              as x(voucher, placement, provider, kind, month, due, days, wanted, posted, explanation)
            """)
        .param("run", run.value())
        .param("vouchers", uuids(lines, entry -> entry.voucher().value()))
        .param("placements", uuids(lines, entry -> entry.placement().value()))
        .param("providers", uuids(lines, entry -> entry.provider().value()))
        .param("kinds", texts(lines, line -> line.entry().kind().word()))
        .param("months", texts(lines, line -> firstDay(line.entry().month())))
        .param("dues", texts(lines, line -> firstDay(line.due())))
        .param("days", lines.stream().map(RunLine::days).toArray(Integer[]::new))
        .param("wanteds", lines.stream().map(line -> line.wanted().ore()).toArray(Long[]::new))
        .param("posteds", lines.stream().map(line -> line.posted().ore()).toArray(Long[]::new))
        .param("explanations", texts(lines, line -> ExplanationJson.write(line.why())))
        .update();
  }

  public void hold(RunId run, List<HeldBack> held) {
    database
        .sql(
            """
            insert into remuneration.run_held (run_id, voucher_id, reason)
            select :run, * from unnest(:vouchers::uuid[], :reasons::text[])
            """)
        .param("run", run.value())
        .param("vouchers", held.stream().map(each -> each.voucher().value()).toArray(UUID[]::new))
        .param("reasons", held.stream().map(each -> each.because().name()).toArray(String[]::new))
        .update();
  }

  public List<RunLine> lines(RunId run, LineFilter filter, Part part) {
    return filtered(
            "select l.*"
                + FILTER
                + "order by array_position(:order, l.provider_id), l.provider_id, l.voucher_id, l.placement_id, l.month, l.kind <> 'running', l.kind"
                + " limit :limit offset :offset",
            run,
            filter)
        .param("order", part.order().stream().map(ProviderId::value).toArray(UUID[]::new))
        .param("limit", part.limit())
        .param("offset", part.offset())
        .query((row, n) -> Rows.line(row))
        .list();
  }

  public int count(RunId run, LineFilter filter) {
    return filtered("select count(*)" + FILTER, run, filter)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  public List<ProviderTotal> totals(RunId run) {
    return database
        .sql(
            """
            select provider_id, lines, amount_ore, corrected_ore
            from remuneration.run_total where run_id = :run
            """)
        .param("run", run.value())
        .query((row, n) ->
            new ProviderTotal(
                new ProviderId(Rows.uuid(row, "provider_id")),
                row.getInt("lines"),
                Money.ofOre(row.getLong("amount_ore")),
                Money.ofOre(row.getLong("corrected_ore"))))
        .list();
  }

  public List<HeldBack> held(RunId run) {
    return database
        .sql("select voucher_id, reason from remuneration.run_held where run_id = :run order by 1")
        .param("run", run.value())
        .query((row, n) ->
            new HeldBack(
                new VoucherId(Rows.uuid(row, "voucher_id")),
                HeldBack.Because.valueOf(row.getString("reason"))))
        .list();
  }

  private JdbcClient.StatementSpec filtered(String sql, RunId run, LineFilter filter) {
    var provider = filter.provider();
    return database
        .sql(sql)
        .param("run", run.value())
        .param("provider", provider == null ? null : provider.value())
        .param("change", filter.change().name());
  }

  private static UUID[] uuids(List<RunLine> lines, Function<EntryFor, UUID> of) {
    return lines.stream().map(line -> of.apply(line.entry())).toArray(UUID[]::new);
  }

  private static String[] texts(List<RunLine> lines, Function<RunLine, String> of) {
    return lines.stream().map(of).toArray(String[]::new);
  }

  private static String firstDay(YearMonth month) {
    return month.atDay(1).toString();
  }
}
