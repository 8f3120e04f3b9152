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
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the name and birth of a child in a household are put right.
@Controller
@RequestMapping("/casework/cases/{case}/household/{member}/change")
class DescribeChildPage {

  private final Access access;
  private final ShowHousehold showHousehold;
  private final DescribeChild describeChild;
  private final Clock clock;

  DescribeChildPage(
      Access access, ShowHousehold showHousehold, DescribeChild describeChild, Clock clock) {
    this.access = access;
    this.showHousehold = showHousehold;
    this.describeChild = describeChild;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("member") UUID member) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return form(caseId, member, described(caseId, member, actor), HttpStatus.OK);
  }

  /// As they are described now.
  ///
  /// @throws NotFound for somebody of another household, and for whoever is not described here
  private Filled described(CaseId caseId, UUID member, Actor actor) {
    var shown = showHousehold.handle(caseId, actor);
    var living = shown.of(new PersonId(member));
    if (living.isChangedHere() && living.name() instanceof PersonName.Known name) {
      return MemberForm.of(living, name).with("seen", String.valueOf(shown.household().version()));
    }
    throw new NotFound("somebody to describe " + member);
  }

  @PostMapping
  ModelAndView describe(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("member") UUID member,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new MemberForm(typed, page.text(), LocalDate.now(clock));
    var who = form.newcomer();
    if (who.isEmpty()) {
      var _ = described(caseId, member, actor);
      return form(caseId, member, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new DescribeChild.Command(caseId, new PersonId(member), who.get(), form.seen(), actor);
    return answer(command, form.filled(), page);
  }

  private ModelAndView answer(DescribeChild.Command command, Filled filled, Page page) {
    var id = command.caseId();
    return switch (describeChild.handle(command)) {
      case DescribeChild.Outcome.Described() ->
          new ModelAndView("redirect:" + HouseholdPage.address(id));
      case DescribeChild.Outcome.NotChangedHere() ->
          throw new NotFound("somebody to describe " + command.member());
      case DescribeChild.Outcome.ChangedMeanwhile() -> {
        var now = showHousehold.handle(id, command.by()).household().version();
        var told = filled.withProblem("given", page.t("casework.household.error.meanwhile"));
        yield form(
            id,
            command.member().value(),
            told.with("seen", String.valueOf(now)),
            HttpStatus.CONFLICT);
      }
    };
  }

  private static ModelAndView form(CaseId id, UUID member, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/household/DescribeChildPage", status)
        .addObject("caseId", id)
        .addObject("member", member.toString())
        .addObject("filled", filled);
  }
}
