package se.vagval.coordination.answering;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// What other authorities have asked about the person of a case.
@Controller
class CaseContactsPage {

  private final Access access;
  private final CaseContacts caseContacts;

  CaseContactsPage(Access access, CaseContacts caseContacts) {
    this.access = access;
    this.caseContacts = caseContacts;
  }

  @GetMapping("/coordination/cases/{case}/contacts")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE_CONTACTS, caseId);
    return new ModelAndView("coordination/answering/CaseContactsPage")
        .addObject("known", caseContacts.of(caseId, actor))
        .addObject("mayAnswer", access.offers(actor, Permission.ANSWER_CONTACT, caseId));
  }
}
