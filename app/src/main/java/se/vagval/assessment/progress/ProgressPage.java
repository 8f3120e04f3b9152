package se.vagval.assessment.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.PersonNames;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// How far a person has come: three small figures under one time scale, and the tables.
@Controller
class ProgressPage {

  private final Access access;
  private final ReadProgress readProgress;
  private final Clock clock;

  ProgressPage(Access access, ReadProgress readProgress, Clock clock) {
    this.access = access;
    this.readProgress = readProgress;
    this.clock = clock;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/progress";
  }

  @GetMapping("/assessment/cases/{caseId}/progress")
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    var shown = readProgress.handle(id, actor);
    var name = PersonNames.written(shown.head().name(), page.text());
    return new ModelAndView("assessment/progress/ProgressPage")
        .addObject("here", address(id))
        .addObject("caseId", id)
        .addObject(
            "mayNote", access.offers(actor, Permission.MAP_PERSON, id, shown.head().closed()))
        .addObject("view", ProgressView.of(page, name, shown.progress(), LocalDate.now(clock)));
  }
}
