package se.vagval.assessment.right;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where a caseworker takes back what was written of a month of assistance, with the reason.
@Controller
@RequestMapping("/assessment/cases/{caseId}/right/take-back")
class TakeBackMonthPage {

  private final Access access;
  private final TakeBackMonth takeBack;
  private final Clock clock;

  TakeBackMonthPage(Access access, TakeBackMonth takeBack, Clock clock) {
    this.access = access;
    this.takeBack = takeBack;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID caseId, @RequestParam(defaultValue = "") String month, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    return page(id, month(month), actor, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var month = month(form.value("month"));
    var reason = form.words("reason");
    if (!form.isSound()) {
      return page(id, month, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new TakeBackMonth.Command(id, month, seq(form.value("word")), reason, actor);
    return switch (takeBack.handle(command)) {
      case TakeBackMonth.Outcome.TakenBack() ->
          new ModelAndView("redirect:" + RightPage.address(id));
      case TakeBackMonth.Outcome.SomethingElse() -> refused(command, form, "something-else", page);
      case TakeBackMonth.Outcome.RestsOn(_) -> refused(command, form, "rests", page);
      case TakeBackMonth.Outcome.CaseIsClosed() -> refused(command, form, "closed", page);
    };
  }

  private ModelAndView refused(
      TakeBackMonth.Command command, TypedForm form, String why, Page page) {
    form.wrong("", page.t("assessment.right.back." + why));
    return page(
        command.caseId(), command.month(), command.by(), form.filled(), HttpStatus.CONFLICT);
  }

  private ModelAndView page(
      CaseId id, YearMonth month, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/right/TakeBackMonthPage", status)
        .addObject("month", month)
        .addObject("asked", takeBack.ask(id, month, actor))
        .addObject("filled", filled);
  }

  /// The month at hand when none is named.
  private YearMonth month(String text) {
    try {
      return text.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(text);
    } catch (DateTimeParseException noMonth) {
      throw new NotFound("month " + text);
    }
  }

  /// No word has the number 0.
  private static long seq(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
