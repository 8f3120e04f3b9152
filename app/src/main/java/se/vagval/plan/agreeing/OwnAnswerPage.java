package se.vagval.plan.agreeing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.plan.model.PlanAnswer.Way;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the person says whether they agree with the plan.
@Controller
@RequestMapping("/plan/my-plan/answer")
class OwnAnswerPage {

  private static final String MY_PLAN = "redirect:/plan/my-plan";

  private final Access access;
  private final AnswerPlan answerPlan;
  private final Clock clock;

  OwnAnswerPage(Access access, AnswerPlan answerPlan, Clock clock) {
    this.access = access;
    this.answerPlan = answerPlan;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    return answerPlan
        .own(person)
        .map(id -> form(id, actor, Filled.nothing(), HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(MY_PLAN));
  }

  @PostMapping
  ModelAndView answer(
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    return answerPlan
        .own(person)
        .map(id -> answer(id, new AnswerForm(typed, page.text()), page, actor))
        .orElseGet(() -> new ModelAndView(MY_PLAN));
  }

  private ModelAndView answer(CaseId id, AnswerForm form, Page page, Actor actor) {
    var today = LocalDate.now(clock);
    var command =
        new AnswerPlan.Command(
            id, form.number(), form.said(), form.words(), Way.OWN_PAGE, today, actor);
    if (form.isWrong()) {
      return form(id, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (answerPlan.handle(command)) {
      case AnswerPlan.Outcome.Answered(), AnswerPlan.Outcome.CaseIsClosed() ->
          new ModelAndView(MY_PLAN);
      case AnswerPlan.Outcome.AnotherVersion() -> {
        var told = form.filled().withProblem("", page.t("plan.answer.error.another-own"));
        yield form(id, actor, told, HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView form(CaseId id, Actor actor, Filled filled, HttpStatus status) {
    var shown = answerPlan.read(id, actor);
    return shown
        .plan()
        .map(plan ->
            new ModelAndView("plan/agreeing/OwnAnswerPage", status)
                .addObject("number", plan.number())
                .addObject("filled", filled))
        .orElseGet(() -> new ModelAndView(MY_PLAN));
  }
}
