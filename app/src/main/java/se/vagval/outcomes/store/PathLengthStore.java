package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.PathLengths.Took;
import se.vagval.assessment.VoucherId;

/// How long paths on checks took, from their first placement to their end.
@Repository
public class PathLengthStore {

  private final JdbcClient database;

  PathLengthStore(JdbcClient database) {
    this.database = database;
  }

  /// Those that have ended by that day.
  public Map<VoucherId, Took> ended(Collection<VoucherId> checks, LocalDate today) {
    var took = new HashMap<VoucherId, Took>();
    database
        .sql(
            """
            select voucher_id, greatest(coalesce(result_on, last_day), start_day) - start_day + 1 as days,
              result_on is not null as by_result
            from (
              select p.voucher_id, min(p.start_day) as start_day, max(p.last_day) as last_day, min(c.claimed_on) as result_on,
                bool_or(p.last_day is null or p.last_day >= :today) as goes_on,
                (array_agg(p.end_reason order by p.start_day desc))[1] = 'CHANGED_PROVIDER' as moves_on
              from choice.placement p
                left join outcomes.claim_decision d on d.placement_id = p.id and d.approved
                left join outcomes.claim c on c.id = d.claim_id and c.claimed_on <= :today
              where p.voucher_id = any(:checks) and not isempty(p.running) and p.start_day <= :today
              group by p.voucher_id) as path
            where result_on is not null or not (goes_on or moves_on)
            """)
        .param("checks", checks.stream().map(VoucherId::value).toArray(UUID[]::new))
        .param("today", today)
        .query(row -> {
          took.put(
              new VoucherId(row.getObject("voucher_id", UUID.class)),
              new Took(row.getInt("days"), row.getBoolean("by_result")));
        });
    return took;
  }
}
