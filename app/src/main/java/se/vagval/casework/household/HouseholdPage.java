package se.vagval.casework.household;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// Who lives in the household of a case, and who did.
@Controller
class HouseholdPage {

  private final Access access;
  private final ShowHousehold showHousehold;

  HouseholdPage(Access access, ShowHousehold showHousehold) {
    this.access = access;
    this.showHousehold = showHousehold;
  }

  static String address(CaseId caseId) {
    return "/casework/cases/" + caseId + "/household";
  }

  @GetMapping("/casework/cases/{case}/household")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE, caseId);
    var shown = showHousehold.handle(caseId, actor);
    var mayChange = access.offers(actor, Permission.CHANGE_CASE, caseId);
    var move = NamedAct.of("casework.household.act.move").unless(shown.head().closed());
    return new ModelAndView("casework/household/HouseholdPage")
        .addObject("shown", shown)
        .addObject("mayChange", mayChange)
        .addObject(
            "mayMove", mayChange && access.offers(actor, Permission.CHANGE_CASE, caseId, move));
  }
}
