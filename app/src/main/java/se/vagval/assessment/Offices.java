package se.vagval.assessment;

import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Target;
import se.vagval.assessment.model.DecisionIsDelegated.Office;

/// In which office somebody who may decide on a case's checks does so.
@Component
public class Offices {

  private final Access access;

  Offices(Access access) {
    this.access = access;
  }

  /// @param what the case, or a check in it
  public <T extends Target> Office of(Actor actor, T what) {
    return access.allows(actor, Permission.DECIDE_FOR_UNIT, what)
        ? Office.TEAM_LEADER
        : Office.CASEWORKER;
  }
}
