package se.vagval.assessment.afterwards;

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
import se.vagval.assessment.DecisionId;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where somebody who may decide in a person's open case says that another decision already gives
/// what one was changed to, with the reason. It is taken back like anything else that is noted of a
/// decision.
@Controller
@RequestMapping("/assessment/cases/{caseId}/already-given/{decision}")
class AlreadyGivenPage {

  private final Access access;
  private final SayAlreadyGiven sayAlreadyGiven;
  private final Clock clock;

  AlreadyGivenPage(Access access, SayAlreadyGiven sayAlreadyGiven, Clock clock) {
    this.access = access;
    this.sayAlreadyGiven = sayAlreadyGiven;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, @PathVariable UUID decision, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var changed = new SayAlreadyGiven.Of(id, new DecisionId(decision));
    return page(changed, actor, EventForm.fresh(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView say(
      @PathVariable UUID caseId,
      @PathVariable UUID decision,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var changed = new SayAlreadyGiven.Of(id, new DecisionId(decision));
    var command =
        EventForm.given(changed, form, page.t("assessment.already-given.error.which"), actor);
    if (command.isEmpty()) {
      return page(changed, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (sayAlreadyGiven.handle(command.get())) {
      case SayAlreadyGiven.Outcome.Said() -> new ModelAndView(toCase(id));
      case SayAlreadyGiven.Outcome.Refused(var reason) -> {
        var told = page.t("assessment.already-given.error." + reason);
        var filled = form.filled().withProblem(EventForm.GIVEN_BY, told);
        yield page(changed, actor, filled, HttpStatus.CONFLICT);
      }
    };
  }

  private static String toCase(CaseId id) {
    return "redirect:/casework/cases/" + id;
  }

  /// Where nothing waits any more the case tells so.
  private ModelAndView page(
      SayAlreadyGiven.Of changed, Actor actor, Filled filled, HttpStatus status) {
    return sayAlreadyGiven
        .ask(changed, actor)
        .map(asked ->
            new ModelAndView("assessment/afterwards/AlreadyGivenPage", status)
                .addObject("caseId", changed.caseId())
                .addObject("asked", asked)
                .addObject("filled", filled))
        .orElseGet(() -> new ModelAndView(toCase(changed.caseId())));
  }
}
