package se.vagval.plan.store;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.SettledPlans;
import se.vagval.casework.CaseId;

/// Tells modules to the left which cases have a signed plan.
@Repository
class SignedPlanStore implements SettledPlans {

  private final JdbcClient database;

  SignedPlanStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<CaseId> among(Collection<CaseId> cases) {
    return database
        .sql("select distinct case_id from plan.plan_version where case_id = any(:cases)")
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
