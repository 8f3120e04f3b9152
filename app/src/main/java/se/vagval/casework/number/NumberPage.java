package se.vagval.casework.number;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.vagval.casework.number.GiveNumber.Outcome.AlreadyAnothers;
import se.vagval.casework.number.GiveNumber.Outcome.HasPersonalNumber;
import se.vagval.casework.number.GiveNumber.Outcome.NoPersonalNumber;
import se.vagval.casework.number.GiveNumber.Outcome.NotANumber;
import se.vagval.casework.number.GiveNumber.Outcome.NumberGiven;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker notes the personal number that a coordination number became.
@Controller
@RequestMapping("/casework/cases/{case}/number")
class NumberPage {

  private final Access access;
  private final GiveNumber giveNumber;

  NumberPage(Access access, GiveNumber giveNumber) {
    this.access = access;
    this.giveNumber = giveNumber;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return form(caseId, actor, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView give(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam(defaultValue = "") String number,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var filled = Filled.nothing().with("number", number);
    var refused = HttpStatus.UNPROCESSABLE_CONTENT;
    return switch (giveNumber.handle(new GiveNumber.Command(caseId, number, actor))) {
      case NumberGiven() -> new ModelAndView("redirect:/casework/cases/" + caseId);
      case NotANumber() -> form(caseId, actor, wrong(filled, page, "none"), refused);
      case NoPersonalNumber() -> form(caseId, actor, wrong(filled, page, "coordination"), refused);
      case AlreadyAnothers() ->
          form(caseId, actor, wrong(filled, page, "anothers"), HttpStatus.CONFLICT);
      case HasPersonalNumber() ->
          form(caseId, actor, wrong(filled, page, "has-one"), HttpStatus.CONFLICT);
    };
  }

  private static Filled wrong(Filled filled, Page page, String what) {
    return filled.withProblem("number", page.t("casework.number.error." + what));
  }

  private ModelAndView form(CaseId id, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/number/NumberPage", status)
        .addObject("caseId", id)
        .addObject("held", giveNumber.held(id, actor))
        .addObject("filled", filled);
  }
}
