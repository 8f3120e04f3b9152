package se.vagval.casework.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where an adult or a child is put in a household.
@Controller
@RequestMapping("/casework/cases/{case}/household/add")
class AddMemberPage {

  private final Access access;
  private final ShowHousehold showHousehold;
  private final AddMember addMember;
  private final ClosedCase closedCase;
  private final Clock clock;

  AddMemberPage(
      Access access,
      ShowHousehold showHousehold,
      AddMember addMember,
      ClosedCase closedCase,
      Clock clock) {
    this.access = access;
    this.showHousehold = showHousehold;
    this.addMember = addMember;
    this.closedCase = closedCase;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam(name = "part", defaultValue = "CHILD") String part) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return closedCase.insteadOfForm(caseId, actor).orElseGet(() -> fresh(caseId, part, actor));
  }

  private ModelAndView fresh(CaseId caseId, String part, Actor actor) {
    var seen = showHousehold.handle(caseId, actor).household().version();
    var filled =
        MemberForm.from(LocalDate.now(clock))
            .with("part", part.equals("ADULT") ? "ADULT" : "CHILD")
            .with("seen", String.valueOf(seen));
    return form(caseId, filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new MemberForm(typed, page.text(), LocalDate.now(clock));
    var who = form.newcomer();
    var from = form.from();
    if (who.isEmpty() || from.isEmpty()) {
      return form(caseId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new AddMember.Command(caseId, who.get(), from.get(), form.seen(), form.moves(), actor);
    return answer(command, form.filled(), page);
  }

  private ModelAndView answer(AddMember.Command command, Filled filled, Page page) {
    var id = command.caseId();
    return switch (addMember.handle(command)) {
      case AddMember.Outcome.Added() -> new ModelAndView("redirect:" + HouseholdPage.address(id));
      case AddMember.Outcome.CaseIsClosed() -> closedCase.refuses(id, command.by(), "");
      case AddMember.Outcome.AlreadyHere(var since) ->
          wrong(id, filled, "given", page.t("casework.household.error.here", since));
      case AddMember.Outcome.LivesInAnother() ->
          wrong(id, filled, "moves", page.t("casework.household.error.another"));
      case AddMember.Outcome.NotToBeTold() ->
          wrong(id, filled, "given", page.t("casework.household.error.not-told"));
      case AddMember.Outcome.BoundThen() ->
          wrong(id, filled, "from.day", page.t("casework.household.error.bound"));
      case AddMember.Outcome.LiesAhead() ->
          wrong(id, filled, "from.day", page.t("casework.household.error.ahead"));
      case AddMember.Outcome.ChangedMeanwhile() -> {
        var now = showHousehold.handle(id, command.by()).household().version();
        var told = filled.withProblem("given", page.t("casework.household.error.meanwhile"));
        yield form(id, told.with("seen", String.valueOf(now)), HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView wrong(CaseId id, Filled filled, String field, String told) {
    return form(id, filled.withProblem(field, told), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView form(CaseId id, Filled filled, HttpStatus status) {
    var asksMove =
        filled.typed().containsKey("moves")
            || filled.problems().stream().anyMatch(problem -> problem.field().equals("moves"));
    return new ModelAndView("casework/household/AddMemberPage", status)
        .addObject("caseId", id)
        .addObject("isAdult", filled.typed().getOrDefault("part", List.of()).contains("ADULT"))
        .addObject("asksMove", asksMove)
        .addObject("filled", filled);
  }
}
