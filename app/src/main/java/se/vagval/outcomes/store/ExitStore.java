package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.Exit;

/// Approved results, with the day that six months of self-support were confirmed.
@Repository
public class ExitStore {

  private final JdbcClient database;

  ExitStore(JdbcClient database) {
    this.database = database;
  }

  /// Those of the checks on which a result was approved.
  public Set<VoucherId> checksAmong(Collection<VoucherId> checks) {
    return database
        .sql(
            """
            select p.voucher_id from outcomes.claim_decision d join choice.placement p on p.id = d.placement_id
            where d.approved and p.voucher_id = any(:checks)
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }

  /// Those with a claim that waits.
  public Set<VoucherId> claimedAmong(Collection<VoucherId> checks) {
    return database
        .sql(
            """
            select p.voucher_id from outcomes.claim c join choice.placement p on p.id = c.placement_id
            where p.voucher_id = any(:checks)
              and not exists (select from outcomes.claim_decision d where d.claim_id = c.id)
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }

  /// Those with a claim that is approved or waits.
  public Set<VoucherId> openAmong(Collection<VoucherId> checks) {
    return database
        .sql(
            """
            select p.voucher_id from outcomes.claim c join choice.placement p on p.id = c.placement_id
              left join outcomes.claim_decision d on d.claim_id = c.id
            where d.approved is not false and p.voucher_id = any(:checks)
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) -> new VoucherId(row.getObject(1, UUID.class)))
        .set();
  }

  /// One statement. It asks for the newest follow-up of each placement, one by one: then it does
  /// not matter that the database knows nothing yet of how much there is, as in a month run on data
  /// that were just loaded.
  public Map<PlacementId, Exit> of(Collection<PlacementId> placements) {
    var exits = new HashMap<PlacementId, Exit>();
    database
        .sql(
            """
            select d.placement_id, d.decided_on, greatest(f.followed_on, d.decided_on) as sustained_on, f.followed_on
            from outcomes.claim_decision d
            left join lateral (
              select found, followed_on from outcomes.follow_up
              where placement_id = d.placement_id and months = 6
              order by version desc limit 1) f on f.found = 'SELF_SUPPORTING'
            where d.approved and d.placement_id = any(:placements)
            """)
        .param("placements", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
        .query(row -> {
          var sustained =
              row.getObject("followed_on", LocalDate.class) == null
                  ? null
                  : row.getObject("sustained_on", LocalDate.class);
          exits.put(
              new PlacementId(row.getObject("placement_id", UUID.class)),
              new Exit(row.getObject("decided_on", LocalDate.class), sustained));
        });
    return exits;
  }
}
