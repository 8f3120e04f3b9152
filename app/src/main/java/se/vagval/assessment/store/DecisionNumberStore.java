package se.vagval.assessment.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.DecisionNumbers.Made;
import se.vagval.assessment.DecisionNumbers.Quoted;
import se.vagval.assessment.VoucherId;
import se.vagval.profiles.ProfileId;

/// Numbers of decisions.
@Repository
public class DecisionNumberStore {

  private final JdbcClient database;

  DecisionNumberStore(JdbcClient database) {
    this.database = database;
  }

  public Map<VoucherId, Quoted> of(Collection<VoucherId> vouchers) {
    return database
        .sql(
            """
            select v.id as voucher, d.id, d.number
            from assessment.voucher v
            join assessment.decision d on d.municipality = v.municipality and d.id = v.decision_id
            where v.id = any(:vouchers)
            """)
        .param("vouchers", vouchers.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            Map.entry(
                new VoucherId(row.getObject("voucher", UUID.class)),
                new Quoted(
                    new DecisionId(row.getObject("id", UUID.class)), row.getString("number"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public Map<VoucherId, Made> made(Collection<VoucherId> vouchers) {
    var made = new HashMap<VoucherId, Made>();
    database
        .sql(
            """
            select v.id, d.decided_on, d.profile
            from assessment.voucher v join assessment.decision d on d.id = v.decision_id
            where v.id = any(:vouchers)
            """)
        .param("vouchers", vouchers.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query((row, n) ->
            made.put(
                new VoucherId(row.getObject("id", UUID.class)),
                new Made(
                    row.getObject("decided_on", LocalDate.class),
                    new ProfileId(row.getString("profile")))))
        .list();
    return made;
  }
}
