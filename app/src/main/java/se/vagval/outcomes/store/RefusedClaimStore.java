package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.model.LastDayToClaim.Refusal;

/// Claims that were refused, and what is not settled because of it.
@Repository
public class RefusedClaimStore {

  private final JdbcClient database;

  RefusedClaimStore(JdbcClient database) {
    this.database = database;
  }

  /// Those for the last placement of each check, in the order of the claims. One statement.
  public Map<VoucherId, List<Refusal>> of(Collection<VoucherId> checks) {
    var found = new HashMap<VoucherId, List<Refusal>>();
    database
        .sql(
            """
            select p.voucher_id, c.claimed_on, d.decided_on
            from outcomes.claim c
              join outcomes.claim_decision d on d.claim_id = c.id
              join choice.placement p on p.id = c.placement_id
            where not d.approved and p.voucher_id = any(:checks)
              and not exists (select from choice.placement later where later.voucher_id = p.voucher_id
                and later.start_day > p.start_day and not isempty(later.running))
            order by c.claimed_at, c.id
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            found
                .computeIfAbsent(
                    new VoucherId(row.getObject("voucher_id", UUID.class)), _ -> new ArrayList<>())
                .add(
                    new Refusal(
                        row.getObject("claimed_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class))))
        .list();
    return found;
  }

  /// Whether a claim for the placement waits, or was refused on that day or later.
  public boolean isUnsettled(PlacementId placement, LocalDate since) {
    return database
        .sql(
            """
            select exists (select from outcomes.claim c left join outcomes.claim_decision d on d.claim_id = c.id
              where c.placement_id = :placement
                and (d.claim_id is null or not d.approved and d.decided_on >= :since))
            """)
        .param("placement", placement.value())
        .param("since", since)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
