package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.StateCheck;
import se.vagval.casework.CaseId;
import se.vagval.casework.Guidance;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where a caseworker answers what the state does for a person, in one of the branches.
@Controller
@RequestMapping("/assessment/cases/{caseId}/state-first/{branch}")
class CheckStatePage {

  private final Access access;
  private final Guidance guidance;
  private final ReadState readState;
  private final CheckState checkState;
  private final Clock clock;

  CheckStatePage(
      Access access, Guidance guidance, ReadState readState, CheckState checkState, Clock clock) {
    this.access = access;
    this.guidance = guidance;
    this.readState = readState;
    this.checkState = checkState;
    this.clock = clock;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(
      @PathVariable("branch") String word,
      @ModelAttribute(value = "page", binding = false) Page page) {
    return Branch.of(word)
        .map(branch -> branch == Branch.WORK ? Step.STATE_CHECK_WORK : Step.STATE_CHECK_HEALTH)
        .map(step -> guidance.at(step, page.text()))
        .orElseGet(List::of);
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID caseId,
      @PathVariable("branch") String word,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.CHECK_STATE_FIRST, id);
    var branch = branch(word);
    var shown = readState.handle(id, actor);
    return shown.isOpen()
        ? form(id, branch, FactsForm.fresh(shown.latest(branch).map(StateCheck::facts)))
        : new ModelAndView("redirect:" + StateFirstPage.address(id));
  }

  @PostMapping
  ModelAndView check(
      @PathVariable UUID caseId,
      @PathVariable("branch") String word,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.CHECK_STATE_FIRST, id);
    var branch = branch(word);
    var form =
        new TypedForm(typed, page.text(), LocalDate.now(clock)).asking("assessment.state.ask.");
    var facts = FactsForm.read(branch, form);
    if (facts.isEmpty()) {
      return form(id, branch, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (checkState.handle(new CheckState.Command(id, facts.get(), actor))) {
      case CheckState.Outcome.StateChecked() ->
          new ModelAndView("redirect:" + StateFirstPage.address(id));
      case CheckState.Outcome.CaseIsClosed() -> {
        var told = form.filled().withProblem("", page.t("assessment.state.error.closed"));
        yield form(id, branch, told, HttpStatus.CONFLICT);
      }
      case CheckState.Outcome.NoMatterOfHealth() -> {
        var told =
            form.filled().withProblem("sick-leave", page.t("assessment.state.error.not-health"));
        yield form(id, branch, told, HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private static Branch branch(String word) {
    return Branch.of(word).orElseThrow(() -> new NotFound("branch " + word));
  }

  private static ModelAndView form(CaseId id, Branch branch, Filled filled) {
    return form(id, branch, filled, HttpStatus.OK);
  }

  private static ModelAndView form(CaseId id, Branch branch, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/statefirst/CheckStatePage", status)
        .addObject("caseId", id)
        .addObject("branch", branch)
        .addObject("filled", filled);
  }
}
