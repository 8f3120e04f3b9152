package se.vagval.remuneration.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.PostedSum;

/// The ledger: entries are added and summed.
@Repository
public class LedgerStore {

  private final JdbcClient database;

  LedgerStore(JdbcClient database) {
    this.database = database;
  }

  /// What is posted for each thing, of every check; also what comes to nothing.
  public List<PostedSum> sums() {
    return database
        .sql(
            """
            select voucher_id, placement_id, provider_id, kind, month,
              max(due) as due, sum(days)::integer as days, sum(amount_ore)::bigint as amount_ore
            from remuneration.ledger_entry
            group by voucher_id, placement_id, provider_id, kind, month
            """)
        .query((row, n) ->
            new PostedSum(
                Rows.entry(row),
                Rows.month(row, "due"),
                row.getInt("days"),
                Money.ofOre(row.getLong("amount_ore"))))
        .list();
  }

  /// Posts every line of the run at once.
  ///
  /// @return how many
  public int post(RunId run, Instant at) {
    return database
        .sql(
            """
            insert into remuneration.ledger_entry (run_id, voucher_id, placement_id, provider_id, kind, month, due,
              days, amount_ore, explanation, posted_at)
            select run_id, voucher_id, placement_id, provider_id, kind, month, due, days, amount_ore, explanation, :at
            from remuneration.run_line where run_id = :run
            order by provider_id, voucher_id, placement_id, month, kind
            """)
        .param("run", run.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  public Map<PlacementId, Money> paid(Collection<PlacementId> placements) {
    return database
        .sql(
            """
            select placement_id, sum(amount_ore)::bigint as amount_ore from remuneration.ledger_entry
            where placement_id = any(:placements) group by placement_id
            """)
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new PlacementId(Rows.uuid(row, "placement_id")),
                Money.ofOre(row.getLong("amount_ore"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
