package se.vagval.casework.household;

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

/// Where it is said that somebody leaves a household, or that a child counts as an adult.
@Controller
@RequestMapping("/casework/cases/{case}/household/{member}/end")
class EndStayPage {

  private final Access access;
  private final ShowHousehold showHousehold;
  private final EndStay endStay;
  private final ClosedCase closedCase;
  private final Clock clock;

  EndStayPage(
      Access access,
      ShowHousehold showHousehold,
      EndStay endStay,
      ClosedCase closedCase,
      Clock clock) {
    this.access = access;
    this.showHousehold = showHousehold;
    this.endStay = endStay;
    this.closedCase = closedCase;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("member") UUID member) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return closedCase.insteadOfForm(caseId, actor).orElseGet(() -> fresh(caseId, member, actor));
  }

  private ModelAndView fresh(CaseId caseId, UUID member, Actor actor) {
    var shown = showHousehold.handle(caseId, actor);
    var filled =
        MemberForm.from(LocalDate.now(clock))
            .with("how", EndStay.How.LEAVES.name())
            .with("seen", String.valueOf(shown.household().version()));
    return form(shown, new PersonId(member), filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView end(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("member") UUID member,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new MemberForm(typed, page.text(), LocalDate.now(clock));
    var from = form.from();
    if (from.isEmpty()) {
      var shown = showHousehold.handle(caseId, actor);
      return form(shown, new PersonId(member), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new EndStay.Command(
            caseId, new PersonId(member), how(typed), from.get(), form.seen(), actor);
    return answer(command, form.filled(), page);
  }

  private static EndStay.How how(MultiValueMap<String, String> typed) {
    return "COUNTS_AS_ADULT".equals(typed.getFirst("how"))
        ? EndStay.How.COUNTS_AS_ADULT
        : EndStay.How.LEAVES;
  }

  private ModelAndView answer(EndStay.Command command, Filled filled, Page page) {
    return switch (endStay.handle(command)) {
      case EndStay.Outcome.Ended() ->
          new ModelAndView("redirect:" + HouseholdPage.address(command.caseId()));
      case EndStay.Outcome.CaseIsClosed() -> closedCase.refuses(command.caseId(), command.by(), "");
      case EndStay.Outcome.LiesAhead() ->
          again(command, filled, page.t("casework.household.error.ahead"), false);
      case EndStay.Outcome.CaseIsAnothers() ->
          again(command, filled, page.t("casework.household.error.end-not-told"), false);
      case EndStay.Outcome.BeforeTheyCame(var since) ->
          again(command, filled, page.t("casework.household.error.before", since), false);
      case EndStay.Outcome.ChangedMeanwhile() ->
          again(command, filled, page.t("casework.household.error.meanwhile"), true);
    };
  }

  private ModelAndView again(EndStay.Command command, Filled filled, String told, boolean isStale) {
    var shown = showHousehold.handle(command.caseId(), command.by());
    var kept = filled.withProblem("from.day", told);
    return isStale
        ? form(
            shown,
            command.member(),
            kept.with("seen", String.valueOf(shown.household().version())),
            HttpStatus.CONFLICT)
        : form(shown, command.member(), kept, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView form(
      ShowHousehold.Shown shown, PersonId member, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/household/EndStayPage", status)
        .addObject("caseId", shown.caseId())
        .addObject("living", shown.of(member))
        .addObject("filled", filled);
  }
}
