package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/// Where a person writes down a job that they have sought.
@Controller
@RequestMapping("/assessment/my-job-search/new")
class LogJobPage {

  private final Access access;
  private final OwnJobSearch ownJobSearch;
  private final KeepJobSearch keepJobSearch;
  private final Clock clock;

  LogJobPage(Access access, OwnJobSearch ownJobSearch, KeepJobSearch keepJobSearch, Clock clock) {
    this.access = access;
    this.ownJobSearch = ownJobSearch;
    this.keepJobSearch = keepJobSearch;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, MyJobSearchPage.self(actor));
    var _ = ownJobSearch.of(person, actor);
    var filled = JobForm.fresh(LocalDate.now(clock)).with("id", UUID.randomUUID().toString());
    return form(filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var person = access.require(actor, Permission.KEEP_OWN_JOB_SEARCH, MyJobSearchPage.self(actor));
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var written = JobForm.read(form, page.text());
    if (written.isEmpty()) {
      return form(form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var whose = new KeepJobSearch.Whose(person, new JobSoughtId(form.id("id")), actor);
    return switch (keepJobSearch.write(whose, written.get())) {
      case KeepJobSearch.Outcome.Kept() ->
          new ModelAndView("redirect:" + MyJobSearchPage.ADDRESS + "#log");
      case KeepJobSearch.Outcome.MonthIsFixed(var month) -> {
        form.wrong("on.day", page.t("assessment.job.error.fixed", month));
        yield form(form.filled(), HttpStatus.CONFLICT);
      }
      case KeepJobSearch.Outcome.ChangedMeanwhile() -> {
        form.wrong("", page.t("assessment.job.error.sent-before"));
        var anew = form.filled().with("id", UUID.randomUUID().toString());
        yield form(anew, HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView form(Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/jobsearch/LogJobPage", status).addObject("filled", filled);
  }
}
