package se.vagval.casework.protection;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// Those who may be a protected person, entered anew, for whoever reads that person's file.
@Controller
class SamePersonsPage {

  private final Access access;
  private final TellSamePerson tellSamePerson;

  SamePersonsPage(Access access, TellSamePerson tellSamePerson) {
    this.access = access;
    this.tellSamePerson = tellSamePerson;
  }

  @GetMapping("/casework/cases/{case}/same-person")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.TELL_SAME_PERSON, caseId);
    return new ModelAndView("casework/protection/SamePersonsPage")
        .addObject("now", tellSamePerson.now(caseId, actor))
        .addObject("isGone", false);
  }
}
