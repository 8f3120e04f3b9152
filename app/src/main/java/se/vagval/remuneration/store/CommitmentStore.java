package se.vagval.remuneration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Money;
import se.vagval.remuneration.Commitment;

/// What is set aside for checks.
@Repository
public class CommitmentStore {

  /// A part of the list, with what all of them come to.
  public record Part(List<Commitment> commitments, int count, Sums sums) {}

  /// @param amount of those that have a limit
  /// @param remaining of those that have a limit
  public record Sums(Money amount, Money running, Money result, Money remaining) {}

  private final JdbcClient database;

  CommitmentStore(JdbcClient database) {
    this.database = database;
  }

  public void makeMissing(List<Commitment> commitments) {
    var limits = commitments.stream().map(Commitment::limit).toList();
    database
        .sql(
            """
            insert into remuneration.commitment (voucher_id, amount_ore, cap_ore)
            select * from unnest(:vouchers::uuid[], :amounts::bigint[], :caps::bigint[])
            on conflict do nothing
            """)
        .param("vouchers", commitments.stream().map(c -> c.voucher().value()).toArray(UUID[]::new))
        .param(
            "amounts",
            limits.stream().map(l -> l == null ? null : l.amount().ore()).toArray(Long[]::new))
        .param(
            "caps", limits.stream().map(l -> l == null ? null : l.cap().ore()).toArray(Long[]::new))
        .update();
  }

  public List<Commitment> of(Collection<VoucherId> vouchers) {
    return database
        .sql("select * from remuneration.commitment where voucher_id = any(:vouchers)")
        .param("vouchers", vouchers.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query(CommitmentStore::commitment)
        .list();
  }

  /// Those that most was paid of first; always in the same order.
  public List<Commitment> list(int limit, int offset) {
    return database
        .sql(
            """
            select * from remuneration.commitment
            order by running_ore + result_ore desc, voucher_id limit :limit offset :offset
            """)
        .param("limit", limit)
        .param("offset", offset)
        .query(CommitmentStore::commitment)
        .list();
  }

  /// What is left of each that has a limit.
  public Map<VoucherId, Money> left() {
    var left = new LinkedHashMap<VoucherId, Money>();
    database
        .sql(
            """
            select voucher_id, amount_ore - running_ore - result_ore as rest from remuneration.commitment
            where amount_ore is not null
            """)
        .query((row, n) ->
            left.put(new VoucherId(Rows.uuid(row, "voucher_id")), Money.ofOre(row.getLong("rest"))))
        .list();
    return left;
  }

  public Part part(int limit, int offset) {
    record All(int count, Sums sums) {}
    var all =
        database
            .sql(
                """
                select count(*) as number, coalesce(sum(amount_ore), 0) as amount,
                  coalesce(sum(running_ore), 0) as running, coalesce(sum(result_ore), 0) as result,
                  coalesce(sum(amount_ore - running_ore - result_ore), 0) as remaining
                from remuneration.commitment
                """)
            .query((row, n) ->
                new All(
                    row.getInt("number"),
                    new Sums(
                        Money.ofOre(row.getLong("amount")),
                        Money.ofOre(row.getLong("running")),
                        Money.ofOre(row.getLong("result")),
                        Money.ofOre(row.getLong("remaining")))))
            .single();
    return new Part(list(limit, offset), all.count(), all.sums());
  }

  private static Commitment commitment(ResultSet row, int number) throws SQLException {
    return new Commitment(
        new VoucherId(Rows.uuid(row, "voucher_id")),
        limit(row),
        Money.ofOre(row.getLong("running_ore")),
        Money.ofOre(row.getLong("result_ore")));
  }

  private static Commitment.@Nullable Limit limit(ResultSet row) throws SQLException {
    var amount = row.getObject("amount_ore", Long.class);
    return amount == null
        ? null
        : new Commitment.Limit(Money.ofOre(amount), Money.ofOre(row.getLong("cap_ore")));
  }
}
