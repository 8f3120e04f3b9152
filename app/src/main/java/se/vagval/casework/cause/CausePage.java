package se.vagval.casework.cause;

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
import se.vagval.casework.ClosedCase;
import se.vagval.casework.cause.NoteCause.Outcome.CaseIsClosed;
import se.vagval.casework.cause.NoteCause.Outcome.CauseNoted;
import se.vagval.casework.cause.NoteCause.Outcome.ChangedMeanwhile;
import se.vagval.casework.cause.NoteCause.Outcome.FindingMissing;
import se.vagval.casework.cause.NoteCause.Outcome.LiesAhead;
import se.vagval.casework.cause.NoteCause.Outcome.NotInTheList;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker notes why the person cannot support themselves.
@Controller
@RequestMapping("/casework/cases/{case}/cause")
class CausePage {

  private final Access access;
  private final NoteCause noteCause;
  private final ClosedCase closedCase;
  private final Clock clock;

  CausePage(Access access, NoteCause noteCause, ClosedCase closedCase, Clock clock) {
    this.access = access;
    this.noteCause = noteCause;
    this.closedCase = closedCase;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return closedCase.insteadOfForm(caseId, actor).orElseGet(() -> fresh(caseId, actor));
  }

  private ModelAndView fresh(CaseId caseId, Actor actor) {
    var current = noteCause.current(caseId, actor);
    var filled = CauseForm.fresh(current.cause(), LocalDate.now(clock));
    return form(caseId, current, filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new CauseForm(typed, page.text());
    var what = form.what();
    return what.isEmpty()
        ? wrong(caseId, form.seen(), form.filled(), actor)
        : noted(new NoteCause.Command(caseId, what.get(), form.seen(), actor), form.filled(), page);
  }

  private ModelAndView noted(NoteCause.Command command, Filled filled, Page page) {
    var id = command.caseId();
    return switch (noteCause.handle(command)) {
      case CauseNoted() -> new ModelAndView("redirect:/casework/cases/" + id);
      case CaseIsClosed() -> closedCase.refuses(id, command.by(), command.what().finding());
      case ChangedMeanwhile(var now) -> {
        var told = page.t("casework.cause.error.meanwhile", page.t("casework.cause", now));
        var current = noteCause.current(id, command.by());
        yield form(id, current, filled.withProblem("cause", told), HttpStatus.CONFLICT);
      }
      case LiesAhead() ->
          wrong(command, filled.withProblem("on.day", page.t("casework.cause.error.ahead")));
      case NotInTheList() ->
          wrong(command, filled.withProblem("cause", page.t("casework.cause.error.not-in-list")));
      case FindingMissing() ->
          wrong(command, filled.withProblem("finding", page.t("casework.cause.error.finding")));
    };
  }

  private ModelAndView wrong(NoteCause.Command command, Filled filled) {
    return wrong(command.caseId(), command.seen(), filled, command.by());
  }

  /// The form again, still about what it showed.
  private ModelAndView wrong(CaseId id, long seen, Filled filled, Actor by) {
    var now = noteCause.current(id, by);
    var shown = new NoteCause.Current(seen, now.cause(), now.inquiry(), now.list());
    return form(id, shown, filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView form(
      CaseId id, NoteCause.Current current, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/cause/CausePage", status)
        .addObject("caseId", id)
        .addObject("seen", String.valueOf(current.id()))
        .addObject("inquiry", current.inquiry().orElse(null))
        .addObject("list", current.list())
        .addObject("months", CauseForm.months(clock))
        .addObject("filled", filled);
  }
}
