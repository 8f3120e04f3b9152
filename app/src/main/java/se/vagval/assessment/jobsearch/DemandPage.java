package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the responsible caseworker sets what is asked of a person to find work.
@Controller
@RequestMapping("/assessment/cases/{caseId}/job-search/demand")
class DemandPage {

  private final Access access;
  private final ReadJobSearch readJobSearch;
  private final SetDemand setDemand;
  private final Clock clock;

  DemandPage(Access access, ReadJobSearch readJobSearch, SetDemand setDemand, Clock clock) {
    this.access = access;
    this.readJobSearch = readJobSearch;
    this.setDemand = setDemand;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID caseId,
      @RequestParam(name = "rests-on", defaultValue = DemandForm.NOTHING) String restsOn,
      Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.FOLLOW_JOB_SEARCH, id);
    var shown = readJobSearch.handle(id, actor);
    var filled =
        DemandForm.fresh(shown).with("id", UUID.randomUUID().toString()).with("rests-on", restsOn);
    return shown.isOpen()
        ? form(id, actor, filled, HttpStatus.OK)
        : new ModelAndView("redirect:" + JobSearchPage.address(id));
  }

  @PostMapping
  ModelAndView set(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.FOLLOW_JOB_SEARCH, id);
    var today = LocalDate.now(clock);
    var form = new TypedForm(typed, page.text(), today);
    var asked = DemandForm.read(form, page.text(), today);
    if (asked.isEmpty()) {
      return form(id, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (setDemand.handle(new SetDemand.Command(form.id("id"), id, asked.get(), actor))) {
      case SetDemand.Outcome.DemandSet() ->
          new ModelAndView("redirect:" + JobSearchPage.address(id));
      case SetDemand.Outcome.SetOtherwise() -> {
        form.wrong("", page.t("assessment.job.error.demand-sent-before"));
        yield form(id, actor, form.filled(), HttpStatus.CONFLICT);
      }
      case SetDemand.Outcome.NotOnThatReport(var reason) -> {
        form.wrong("rests-on", page.t("assessment.job.error.report", reason));
        yield form(id, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case SetDemand.Outcome.CaseIsClosed() -> {
        form.wrong("", page.t("assessment.state.error.closed"));
        yield form(id, actor, form.filled(), HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView form(CaseId id, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/jobsearch/DemandPage", status)
        .addObject("reports", readJobSearch.reports(id, actor))
        .addObject("back", JobSearchPage.address(id))
        .addObject("filled", filled);
  }
}
