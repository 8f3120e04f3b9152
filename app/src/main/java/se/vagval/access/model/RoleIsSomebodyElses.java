package se.vagval.access.model;

import se.vagval.access.AccountId;
import se.vagval.kernel.Rule;

/// Nobody gives, prolongs, reviews or ends a role of their own. The database refuses it too.
@Rule(id = "ACC-01", source = "four eyes; our reading")
public final class RoleIsSomebodyElses {

  public enum Outcome {
    SOMEBODY_ELSES,
    OWN
  }

  private RoleIsSomebodyElses() {}

  public static Outcome of(AccountId by, AccountId holder) {
    return by.equals(holder) ? Outcome.OWN : Outcome.SOMEBODY_ELSES;
  }
}
