package se.vagval.casework.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lets the database keep its plans, instead of making them anew for what is asked for, until the
/// transaction ends. For pages about one case, or about the cases of one caseworker, where planning
/// sixty small questions takes longer than answering them; not for a question whose best plan
/// depends on how many it is about.
@Repository
public class KeptPlans {

  private final JdbcClient database;

  KeptPlans(JdbcClient database) {
    this.database = database;
  }

  /// Inside the transaction of a use case, until it ends.
  public void keep() {
    database
        .sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
        .query(String.class)
        .single();
  }
}
