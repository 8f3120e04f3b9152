package se.vagval.plan.marking;

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
import se.vagval.plan.StepId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the caseworker notes what has come of a step.
@Controller
@RequestMapping("/plan/cases/{caseId}/steps/{step}")
class MarkStepPage {

  private final Access access;
  private final MarkStep markStep;

  MarkStepPage(Access access, MarkStep markStep) {
    this.access = access;
    this.markStep = markStep;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, @PathVariable("step") UUID stepId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var shown = shown(new MarkStep.Which(id, new StepId(stepId), false), actor);
    return form(shown, MarkForm.of(shown.mark()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView mark(
      @PathVariable UUID caseId,
      @PathVariable("step") UUID stepId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var which = new MarkStep.Which(id, new StepId(stepId), false);
    var form = new MarkForm(typed, page.text());
    var command = new MarkStep.Command(which, form.state(), form.words(), actor);
    if (form.isWrong()) {
      return form(shown(which, actor), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (markStep.handle(command)) {
      case MarkStep.Outcome.Marked() -> new ModelAndView("redirect:/plan/cases/" + id);
      case MarkStep.Outcome.NoSuchStep() -> throw new NotFound("step " + stepId);
      case MarkStep.Outcome.CaseIsClosed() -> {
        var told = form.filled().withProblem("", page.t("plan.refused.what.closed"));
        yield form(shown(which, actor), told, HttpStatus.CONFLICT);
      }
    };
  }

  private MarkStep.Shown shown(MarkStep.Which which, Actor actor) {
    return markStep.read(which, actor).orElseThrow(() -> new NotFound("step " + which.step()));
  }

  private static ModelAndView form(MarkStep.Shown shown, Filled filled, HttpStatus status) {
    return new ModelAndView("plan/marking/MarkStepPage", status)
        .addObject("shown", shown)
        .addObject("own", false)
        .addObject("filled", filled);
  }
}
