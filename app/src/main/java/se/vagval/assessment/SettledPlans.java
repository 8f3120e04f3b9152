package se.vagval.assessment;

import java.util.Collection;
import java.util.Set;
import se.vagval.casework.CaseId;

/// Which cases have a plan that the caseworker has signed. The module that keeps plans implements
/// it.
public interface SettledPlans {

  /// Those of the cases; one statement.
  Set<CaseId> among(Collection<CaseId> cases);
}
