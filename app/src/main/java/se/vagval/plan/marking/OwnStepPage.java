package se.vagval.plan.marking;

import java.util.Optional;
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
import se.vagval.casework.PersonId;
import se.vagval.plan.StepId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the person says that a step of theirs is done, or that it will not work.
@Controller
@RequestMapping("/plan/my-plan/steps/{step}")
class OwnStepPage {

  private final Access access;
  private final MarkStep markStep;

  OwnStepPage(Access access, MarkStep markStep) {
    this.access = access;
    this.markStep = markStep;
  }

  @GetMapping
  ModelAndView show(@PathVariable("step") UUID stepId, Actor actor) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    var shown = shown(own(person, stepId), actor);
    return form(shown, MarkForm.of(shown.mark()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView mark(
      @PathVariable("step") UUID stepId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    var which = own(person, stepId);
    var form = new MarkForm(typed, page.text());
    var command = new MarkStep.Command(which, form.state(), form.words(), actor);
    if (form.isWrong()) {
      return form(shown(which, actor), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (markStep.handle(command)) {
      case MarkStep.Outcome.Marked(), MarkStep.Outcome.CaseIsClosed() ->
          new ModelAndView("redirect:/plan/my-plan");
      case MarkStep.Outcome.NoSuchStep() -> throw new NotFound("own step " + stepId);
    };
  }

  private MarkStep.Which own(PersonId person, UUID step) {
    return markStep
        .own(person)
        .map(id -> new MarkStep.Which(id, new StepId(step), true))
        .orElseThrow(() -> new NotFound("own step " + step));
  }

  private MarkStep.Shown shown(MarkStep.Which which, Actor actor) {
    return markStep.read(which, actor).orElseThrow(() -> new NotFound("own step " + which.step()));
  }

  private static ModelAndView form(MarkStep.Shown shown, Filled filled, HttpStatus status) {
    return new ModelAndView("plan/marking/MarkStepPage", status)
        .addObject("shown", shown)
        .addObject("own", true)
        .addObject("filled", filled);
  }
}
