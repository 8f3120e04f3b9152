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
import se.vagval.assessment.JobSoughtId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where a person changes what they wrote of a job, such as what came of it, or takes it away.
@Controller
@RequestMapping("/assessment/my-job-search/{jobSought}")
class ChangeJobPage {

  private final Access access;
  private final OwnJobSearch ownJobSearch;
  private final KeepJobSearch keepJobSearch;
  private final Clock clock;

  ChangeJobPage(
      Access access, OwnJobSearch ownJobSearch, KeepJobSearch keepJobSearch, Clock clock) {
    this.access = access;
    this.ownJobSearch = ownJobSearch;
    this.keepJobSearch = keepJobSearch;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("jobSought") UUID id) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, MyJobSearchPage.self(actor));
    var entry = ownJobSearch.entry(person, new JobSoughtId(id), actor);
    return form(id, JobForm.of(entry), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView change(
      Actor actor,
      @PathVariable("jobSought") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, MyJobSearchPage.self(actor));
    var whose = new KeepJobSearch.Whose(person, new JobSoughtId(id), actor);
    var _ = ownJobSearch.entry(person, whose.id(), actor);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var version = form.numberOrNone("version", 1, 999_999);
    var written = JobForm.read(form, page.text());
    if (written.isEmpty()) {
      return form(id, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return told(
        keepJobSearch.change(whose, version == null ? 0 : version, written.get()), id, form, page);
  }

  @PostMapping("/removed")
  ModelAndView remove(
      Actor actor,
      @PathVariable("jobSought") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, MyJobSearchPage.self(actor));
    var whose = new KeepJobSearch.Whose(person, new JobSoughtId(id), actor);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    return told(keepJobSearch.remove(whose), id, form, page);
  }

  private ModelAndView told(KeepJobSearch.Outcome outcome, UUID id, TypedForm form, Page page) {
    return switch (outcome) {
      case KeepJobSearch.Outcome.Kept() ->
          new ModelAndView("redirect:" + MyJobSearchPage.ADDRESS + "#log");
      case KeepJobSearch.Outcome.MonthIsFixed(var month) -> {
        form.wrong("", page.t("assessment.job.error.fixed", month));
        yield form(id, form.filled(), HttpStatus.CONFLICT);
      }
      case KeepJobSearch.Outcome.ChangedMeanwhile() -> {
        form.wrong("", page.t("assessment.job.error.meanwhile"));
        yield form(id, form.filled(), HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView form(UUID id, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/jobsearch/ChangeJobPage", status)
        .addObject("address", MyJobSearchPage.ADDRESS + "/" + id)
        .addObject("filled", filled);
  }
}
