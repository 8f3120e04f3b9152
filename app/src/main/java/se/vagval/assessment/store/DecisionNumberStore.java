package se.vagval.assessment.store;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.DecisionNumbers.Quoted;
import se.vagval.assessment.VoucherId;

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
}
