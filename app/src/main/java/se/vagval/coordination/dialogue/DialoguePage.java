package se.vagval.coordination.dialogue;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// What the unit has agreed with other authorities about a case.
@Controller
class DialoguePage {

  private final Access access;
  private final ReadDialogue readDialogue;

  DialoguePage(Access access, ReadDialogue readDialogue) {
    this.access = access;
    this.readDialogue = readDialogue;
  }

  static String address(CaseId caseId) {
    return "/coordination/cases/" + caseId + "/dialogue";
  }

  @GetMapping("/coordination/cases/{case}/dialogue")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE_CONTACTS, caseId);
    var shown = readDialogue.handle(caseId, actor);
    return new ModelAndView("coordination/dialogue/DialoguePage")
        .addObject("shown", shown)
        .addObject(
            "mayNote",
            access.offers(actor, Permission.KEEP_DIALOGUE, caseId, shown.head().closed()));
  }
}
