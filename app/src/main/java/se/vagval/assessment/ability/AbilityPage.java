package se.vagval.assessment.ability;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// A case's work-ability assessments: each order, the report that came, the conclusion and the
/// demands that rest on it, with what was corrected.
@Controller
class AbilityPage {

  private final Access access;
  private final ReadAbility readAbility;

  AbilityPage(Access access, ReadAbility readAbility) {
    this.access = access;
    this.readAbility = readAbility;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/ability";
  }

  @GetMapping("/assessment/cases/{caseId}/ability")
  ModelAndView show(@PathVariable("caseId") UUID id, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_ABILITY, caseId);
    var shown = readAbility.handle(caseId, actor);
    var closed = shown.head().closed();
    return new ModelAndView("assessment/ability/AbilityPage")
        .addObject("shown", shown)
        .addObject("mayKeep", access.offers(actor, Permission.KEEP_ABILITY, caseId, closed))
        .addObject(
            "mayDemand",
            shown.canBeRestedOn()
                && access.offers(actor, Permission.FOLLOW_JOB_SEARCH, caseId, closed));
  }
}
