package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
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
import se.vagval.assessment.model.MonthFollowUp;
import se.vagval.casework.CaseId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the responsible caseworker follows up a month of jobs sought.
@Controller
@RequestMapping("/assessment/cases/{caseId}/job-search/{month}")
class FollowMonthPage {

  private final Access access;
  private final ReadJobSearch readJobSearch;
  private final FollowMonth followMonth;
  private final Clock clock;

  FollowMonthPage(
      Access access, ReadJobSearch readJobSearch, FollowMonth followMonth, Clock clock) {
    this.access = access;
    this.readJobSearch = readJobSearch;
    this.followMonth = followMonth;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, @PathVariable String month, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.FOLLOW_JOB_SEARCH, id);
    var shown = readJobSearch.handle(id, actor);
    return shown.isDue(shown.month(month(month)))
        ? form(shown, month(month), Filled.nothing(), HttpStatus.OK)
        : new ModelAndView("redirect:" + JobSearchPage.address(id));
  }

  @PostMapping
  ModelAndView follow(
      @PathVariable UUID caseId,
      @PathVariable String month,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.FOLLOW_JOB_SEARCH, id);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var verdict = form.oneOf("verdict", MonthFollowUp.Verdict.class);
    var words = form.words("words");
    if (!form.isSound()) {
      return again(id, month, actor, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new FollowMonth.Command(
            id, month(month), Objects.requireNonNull(verdict), words, form.value("seen"));
    return switch (followMonth.handle(command, actor)) {
      case FollowMonth.Outcome.Followed() ->
          new ModelAndView("redirect:" + JobSearchPage.address(id));
      case FollowMonth.Outcome.Refused(var why) -> {
        form.wrong("", page.t("assessment.job.refused", why));
        yield again(id, month, actor, form, HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView again(
      CaseId id, String month, Actor actor, TypedForm form, HttpStatus status) {
    return form(readJobSearch.handle(id, actor), month(month), form.filled(), status);
  }

  private static YearMonth month(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException none) {
      throw new NotFound("month " + typed);
    }
  }

  private static ModelAndView form(
      ReadJobSearch.Shown shown, YearMonth month, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/jobsearch/FollowMonthPage", status)
        .addObject("back", JobSearchPage.address(shown.head().id()))
        .addObject("month", shown.month(month))
        .addObject("filled", filled);
  }
}
