package se.vagval.assessment.ending;

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
import se.vagval.assessment.Offices;
import se.vagval.assessment.VoucherId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// One running check: whether there is still a right to it, what the rule says, and where somebody
/// decides that it ends or runs on.
@Controller
@RequestMapping(ChecksPage.ADDRESS + "/{voucher}")
class CheckPage {

  private final Access access;
  private final ReadCheck readCheck;
  private final EndCheck endCheck;
  private final UndoEnd undoEnd;
  private final Offices offices;

  CheckPage(
      Access access, ReadCheck readCheck, EndCheck endCheck, UndoEnd undoEnd, Offices offices) {
    this.access = access;
    this.offices = offices;
    this.readCheck = readCheck;
    this.endCheck = endCheck;
    this.undoEnd = undoEnd;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID voucher, Actor actor, @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.READ_CASE, id);
    return page(id, actor, page, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping("/end")
  ModelAndView end(
      @PathVariable UUID voucher,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = EndForm.typed(typed, page.text());
    var command = EndForm.ending(id, form, offices.of(actor, id), actor);
    return command.isEmpty()
        ? page(id, actor, page, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT)
        : answer(endCheck.handle(command.get()), new Asked(id, form, actor), page);
  }

  @PostMapping("/run-on")
  ModelAndView runOn(
      @PathVariable UUID voucher,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = EndForm.typed(typed, page.text());
    var command = EndForm.runningOn(id, form, actor);
    return command.isEmpty()
        ? page(id, actor, page, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT)
        : answer(endCheck.handle(command.get()), new Asked(id, form, actor), page);
  }

  @PostMapping("/undo")
  ModelAndView undo(
      @PathVariable UUID voucher,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new VoucherId(voucher);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = EndForm.typed(typed, page.text());
    var command = new UndoEnd.Command(id, EndForm.id(form), offices.of(actor, id), actor);
    return switch (undoEnd.handle(command)) {
      case UndoEnd.Outcome.Undone() -> toCheck(id);
      case UndoEnd.Outcome.TooLate() -> refused(new Asked(id, form, actor), "", "too-late", page);
      case UndoEnd.Outcome.BeyondOrder() ->
          refused(new Asked(id, form, actor), "", "beyond-order", page);
      case UndoEnd.Outcome.AnotherCheck() ->
          refused(new Asked(id, form, actor), "", "another-check", page);
      case UndoEnd.Outcome.AnotherPlacement() ->
          refused(new Asked(id, form, actor), "", "another-placement", page);
    };
  }

  private record Asked(VoucherId id, TypedForm form, Actor actor) {}

  private ModelAndView answer(EndCheck.Outcome outcome, Asked asked, Page page) {
    return switch (outcome) {
      case EndCheck.Outcome.Done() -> toCheck(asked.id());
      case EndCheck.Outcome.NoSuchDay() ->
          refused(asked, EndForm.LAST_DAY + ".day", "no-such-day", page);
      case EndCheck.Outcome.NotAhead() -> refused(asked, EndForm.AGAIN + ".day", "not-ahead", page);
      case EndCheck.Outcome.BeyondOrder() -> refused(asked, "", "beyond-order", page);
      case EndCheck.Outcome.NotNow() -> refused(asked, "", "not-now", page);
    };
  }

  private ModelAndView refused(Asked asked, String field, String what, Page page) {
    var filled =
        asked.form().filled().withProblem(field, page.t("assessment.running.error." + what));
    var status = field.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    return page(asked.id(), asked.actor(), page, filled, status);
  }

  private static ModelAndView toCheck(VoucherId id) {
    return new ModelAndView("redirect:" + CheckView.address(id));
  }

  private ModelAndView page(
      VoucherId id, Actor actor, Page page, Filled filled, HttpStatus status) {
    var office = access.offers(actor, Permission.DECIDE_CHECK, id) ? offices.of(actor, id) : null;
    var view = CheckView.of(page, readCheck.handle(id, actor), office, filled);
    return new ModelAndView("assessment/ending/CheckPage", status).addObject("view", view);
  }
}
