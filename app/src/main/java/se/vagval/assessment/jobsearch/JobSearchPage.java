package se.vagval.assessment.jobsearch;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;

/// What is asked of a person to find work, and month by month what they wrote and what was found.
@Controller
class JobSearchPage {

  private final Access access;
  private final ReadJobSearch readJobSearch;

  JobSearchPage(Access access, ReadJobSearch readJobSearch) {
    this.access = access;
    this.readJobSearch = readJobSearch;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/job-search";
  }

  @GetMapping("/assessment/cases/{caseId}/job-search")
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    var shown = readJobSearch.handle(id, actor);
    return new ModelAndView("assessment/jobsearch/JobSearchPage")
        .addObject("shown", shown)
        .addObject("mayReadReport", access.offers(actor, Permission.READ_ABILITY, id))
        .addObject(
            "mayFollow",
            access.offers(actor, Permission.FOLLOW_JOB_SEARCH, id, shown.head().closed()));
  }
}
