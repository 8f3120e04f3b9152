package se.vagval.assessment.right;

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

/// Whether there is a right to a check, why, and what the register says. Of a month that it is
/// silent about the caseworker says what is known.
@Controller
@RequestMapping("/assessment/cases/{caseId}/right")
class RightPage {

  private final Access access;
  private final ReadRight readRight;
  private final StateAssistance stateAssistance;

  RightPage(Access access, ReadRight readRight, StateAssistance stateAssistance) {
    this.access = access;
    this.readRight = readRight;
    this.stateAssistance = stateAssistance;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/right";
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    return page(id, actor, page, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView state(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = new StatedForm(typed, page.text());
    if (form.filled().hasProblems()) {
      return page(id, actor, page, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new StateAssistance.Command(id, form.month().orElseThrow(), form.knownFrom(), actor);
    return switch (stateAssistance.handle(command)) {
      case StateAssistance.Outcome.Noted() -> new ModelAndView("redirect:" + address(id));
      case StateAssistance.Outcome.NotSilent() ->
          page(id, actor, page, form.refused("not-silent"), HttpStatus.CONFLICT);
      case StateAssistance.Outcome.CaseIsClosed() ->
          page(id, actor, page, form.refused("closed"), HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(CaseId id, Actor actor, Page page, Filled filled, HttpStatus status) {
    var shown = readRight.handle(id, actor);
    var mayDecide = access.offers(actor, Permission.DECIDE_CHECK, id, shown.head().closed());
    var view = new RightView(page, shown, mayDecide, filled);
    return new ModelAndView("assessment/right/RightPage", status).addObject("view", view);
  }
}
