package se.vagval.plan.reading;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// The plan of a case for staff: what holds, what the person says of it, and what came before.
@Controller
class PlanPage {

  private final Access access;
  private final ReadPlan readPlan;

  PlanPage(Access access, ReadPlan readPlan) {
    this.access = access;
    this.readPlan = readPlan;
  }

  @GetMapping("/plan/cases/{caseId}")
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_PLAN, id);
    var shown = readPlan.handle(id, actor);
    return new ModelAndView("plan/reading/PlanPage")
        .addObject("shown", shown)
        .addObject(
            "mayKeep", access.offers(actor, Permission.KEEP_PLAN, id, shown.head().closed()));
  }
}
