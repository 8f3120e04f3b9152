package se.vagval.plan.agreeing;

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
import se.vagval.plan.model.PlanAnswer.Way;
import se.vagval.plan.model.SettledPlan;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the caseworker notes what the person said of the plan.
@Controller
@RequestMapping("/plan/cases/{caseId}/answer")
class RecordAnswerPage {

  private final Access access;
  private final AnswerPlan answerPlan;
  private final Clock clock;

  RecordAnswerPage(Access access, AnswerPlan answerPlan, Clock clock) {
    this.access = access;
    this.answerPlan = answerPlan;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    return form(answerPlan.read(id, actor), AnswerForm.on(LocalDate.now(clock)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var shown = answerPlan.read(id, actor);
    var today = LocalDate.now(clock);
    var form = new AnswerForm(typed, page.text());
    var command =
        new AnswerPlan.Command(
            id,
            form.number(),
            form.said(),
            form.words(),
            Way.ORAL,
            form.on(shown.plan().map(SettledPlan::signedOn).orElse(today), today),
            actor);
    if (form.isWrong()) {
      return form(shown, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (answerPlan.handle(command)) {
      case AnswerPlan.Outcome.Answered() -> new ModelAndView("redirect:/plan/cases/" + id);
      case AnswerPlan.Outcome.AnotherVersion() ->
          form(shown, told(form, "plan.answer.error.another", page), HttpStatus.CONFLICT);
      case AnswerPlan.Outcome.CaseIsClosed() ->
          form(shown, told(form, "plan.refused.what.closed", page), HttpStatus.CONFLICT);
    };
  }

  private static Filled told(AnswerForm form, String key, Page page) {
    return form.filled().withProblem("", page.t(key));
  }

  private static ModelAndView form(AnswerPlan.Shown shown, Filled filled, HttpStatus status) {
    return shown.plan().isEmpty() && status == HttpStatus.OK
        ? new ModelAndView("redirect:/plan/cases/" + shown.head().id())
        : new ModelAndView("plan/agreeing/RecordAnswerPage", status)
            .addObject("shown", shown)
            .addObject("filled", filled);
  }
}
