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
import se.vagval.casework.PersonId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the cause of an adult of the household who has no case is noted.
@Controller
@RequestMapping("/casework/cases/{case}/household/{member}/cause")
class MemberCausePage {

  private final Access access;
  private final NoteMemberCause noteCause;
  private final ClosedCase closedCase;
  private final Clock clock;

  MemberCausePage(Access access, NoteMemberCause noteCause, ClosedCase closedCase, Clock clock) {
    this.access = access;
    this.noteCause = noteCause;
    this.closedCase = closedCase;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id, @PathVariable UUID member) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return closedCase.insteadOfForm(caseId, actor).orElseGet(() -> fresh(caseId, member, actor));
  }

  private ModelAndView fresh(CaseId caseId, UUID member, Actor actor) {
    var asked = noteCause.ask(caseId, new PersonId(member), actor);
    var filled = CauseForm.fresh(asked.cause(), LocalDate.now(clock));
    return form(caseId, member, asked, asked.id(), filled);
  }

  @PostMapping
  ModelAndView note(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable UUID member,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new CauseForm(typed, page.text());
    var what = form.what();
    if (what.isEmpty()) {
      return wrong(caseId, member, form.seen(), form.filled(), actor);
    }
    var command =
        new NoteMemberCause.Command(caseId, new PersonId(member), what.get(), form.seen(), actor);
    return noted(command, form.filled(), page);
  }

  private ModelAndView noted(NoteMemberCause.Command command, Filled filled, Page page) {
    var id = command.caseId();
    return switch (noteCause.handle(command)) {
      case NoteMemberCause.Outcome.CauseNoted() ->
          new ModelAndView("redirect:/casework/cases/" + id + "/household");
      case NoteMemberCause.Outcome.CaseIsClosed() -> closedCase.refuses(id, command.by(), "");
      case NoteMemberCause.Outcome.ChangedMeanwhile(var now) -> {
        var told = page.t("casework.cause.error.meanwhile", page.t("casework.cause", now));
        var asked = noteCause.ask(id, command.member(), command.by());
        var answer =
            form(
                id, command.member().value(), asked, asked.id(), filled.withProblem("cause", told));
        answer.setStatus(HttpStatus.CONFLICT);
        yield answer;
      }
      case NoteMemberCause.Outcome.LiesAhead() ->
          wrong(command, filled.withProblem("on.day", page.t("casework.cause.error.ahead")));
      case NoteMemberCause.Outcome.NotInTheList() ->
          wrong(command, filled.withProblem("cause", page.t("casework.cause.error.not-in-list")));
    };
  }

  private ModelAndView wrong(NoteMemberCause.Command command, Filled filled) {
    return wrong(command.caseId(), command.member().value(), command.seen(), filled, command.by());
  }

  /// The form again, still about what it showed.
  private ModelAndView wrong(CaseId id, UUID member, long seen, Filled filled, Actor actor) {
    var asked = noteCause.ask(id, new PersonId(member), actor);
    var answer = form(id, member, asked, seen, filled);
    answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return answer;
  }

  private ModelAndView form(
      CaseId id, UUID member, NoteMemberCause.Asked asked, long seen, Filled filled) {
    return new ModelAndView("casework/cause/MemberCausePage")
        .addObject("household", "/casework/cases/" + id + "/household")
        .addObject("member", member.toString())
        .addObject("name", asked.name())
        .addObject("seen", String.valueOf(seen))
        .addObject("list", asked.list())
        .addObject("months", CauseForm.months(clock))
        .addObject("filled", filled);
  }
}
