package se.vagval.assessment.statefirst;

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
import se.vagval.assessment.StateCheckId;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Who is first responsible for a person, why, and what was concluded before. Here the caseworker
/// says why the municipality acts all the same.
@Controller
@RequestMapping("/assessment/cases/{caseId}/state-first")
class StateFirstPage {

  private final Access access;
  private final ReadState readState;
  private final CarryAnyway carryAnyway;

  StateFirstPage(Access access, ReadState readState, CarryAnyway carryAnyway) {
    this.access = access;
    this.readState = readState;
    this.carryAnyway = carryAnyway;
  }

  static String address(CaseId caseId) {
    return "/assessment/cases/" + caseId + "/state-first";
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.READ_CASE, id);
    return page(id, actor, page, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView carry(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.CHECK_STATE_FIRST, id);
    var form = new CarryForm(typed, page.text());
    if (!form.isSound()) {
      return page(id, actor, page, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new CarryAnyway.Command(id, new StateCheckId(form.check()), form.reason(), actor);
    return switch (carryAnyway.handle(command)) {
      case CarryAnyway.Outcome.ReasonNoted() -> new ModelAndView("redirect:" + address(id));
      case CarryAnyway.Outcome.ChangedMeanwhile() ->
          page(id, actor, page, form.changed("meanwhile"), HttpStatus.CONFLICT);
      case CarryAnyway.Outcome.CaseIsClosed() ->
          page(id, actor, page, form.changed("closed"), HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(CaseId id, Actor actor, Page page, Filled filled, HttpStatus status) {
    var shown = readState.handle(id, actor);
    var mayCheck = access.offers(actor, Permission.CHECK_STATE_FIRST, id, shown.head().closed());
    var view = new StateView(page, shown, mayCheck, filled);
    return new ModelAndView("assessment/statefirst/StateFirstPage", status).addObject("view", view);
  }
}
