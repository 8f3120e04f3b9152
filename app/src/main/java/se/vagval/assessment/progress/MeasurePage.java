package se.vagval.assessment.progress;

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

/// Where a caseworker measures how far a person has come, in two minutes.
@Controller
@RequestMapping("/assessment/cases/{caseId}/progress/measure")
class MeasurePage {

  private final Access access;
  private final NoteProgress noteProgress;
  private final Clock clock;

  MeasurePage(Access access, NoteProgress noteProgress, Clock clock) {
    this.access = access;
    this.noteProgress = noteProgress;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    return form(id, ProgressForm.fresh(LocalDate.now(clock)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.MAP_PERSON, id);
    var form =
        new ProgressForm(new TypedForm(typed, page.text(), LocalDate.now(clock)), page.text());
    var noted = form.measure();
    if (noted.isEmpty()) {
      return form(id, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (noteProgress.measured(new NoteProgress.Measured(id, noted.get(), actor))) {
      case NOTED -> new ModelAndView("redirect:" + ProgressPage.address(id));
      case ALREADY_NOTED -> {
        var told = page.t("assessment.progress.error.already");
        yield form(id, form.filled().withProblem("", told), HttpStatus.CONFLICT);
      }
      case CASE_IS_CLOSED -> {
        var told = page.t("assessment.progress.error.closed");
        yield form(id, form.filled().withProblem("", told), HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView form(CaseId id, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/progress/MeasurePage", status)
        .addObject("here", ProgressPage.address(id))
        .addObject("filled", filled);
  }
}
