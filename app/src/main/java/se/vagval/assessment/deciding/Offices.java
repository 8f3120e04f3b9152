package se.vagval.assessment.deciding;

import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.casework.CaseId;

/// In which office somebody who may decide on a case's checks does so.
@Component
class Offices {

  private final Access access;

  Offices(Access access) {
    this.access = access;
  }

  Office of(Actor actor, CaseId caseId) {
    return access.allows(actor, Permission.DECIDE_FOR_UNIT, caseId)
        ? Office.TEAM_LEADER
        : Office.CASEWORKER;
  }
}
