package se.vagval.assessment.fkbasis;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// A case's bases for applications to the Social Insurance Agency, with those that were corrected.
@Controller
class FkBasisPage {

  private final Access access;
  private final ReadFkBasis readFkBasis;

  FkBasisPage(Access access, ReadFkBasis readFkBasis) {
    this.access = access;
    this.readFkBasis = readFkBasis;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/fk-basis";
  }

  @GetMapping("/assessment/cases/{caseId}/fk-basis")
  ModelAndView show(@PathVariable("caseId") UUID id, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_ABILITY, caseId);
    var shown = readFkBasis.handle(caseId, actor);
    return new ModelAndView("assessment/fkbasis/FkBasisPage")
        .addObject("here", address(caseId))
        .addObject("shown", shown)
        .addObject(
            "mayKeep",
            access.offers(actor, Permission.KEEP_ABILITY, caseId, shown.head().closed()));
  }
}
