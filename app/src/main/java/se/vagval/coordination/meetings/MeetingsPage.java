package se.vagval.coordination.meetings;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// The joint meetings of a case: those ahead, and what came of those that were.
@Controller
class MeetingsPage {

  private final Access access;
  private final ReadMeetings readMeetings;

  MeetingsPage(Access access, ReadMeetings readMeetings) {
    this.access = access;
    this.readMeetings = readMeetings;
  }

  static String address(CaseId caseId) {
    return "/coordination/cases/" + caseId + "/meetings";
  }

  @GetMapping("/coordination/cases/{case}/meetings")
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.READ_CASE_CONTACTS, caseId);
    var shown = readMeetings.handle(caseId, actor);
    return new ModelAndView("coordination/meetings/MeetingsPage")
        .addObject("shown", shown)
        .addObject(
            "mayKeep",
            access.offers(actor, Permission.KEEP_DIALOGUE, caseId, shown.head().closed()));
  }
}
