package se.vagval.access.grants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.grants.GiveGrant.Outcome.DayHasPassed;
import se.vagval.access.grants.GiveGrant.Outcome.Given;
import se.vagval.access.grants.GiveGrant.Outcome.HeldAlready;
import se.vagval.access.grants.GiveGrant.Outcome.OutOfReach;
import se.vagval.access.grants.GiveGrant.Outcome.Own;
import se.vagval.access.grants.GiveGrant.Outcome.SubjectIsElsewhere;
import se.vagval.access.grants.GiveGrant.Outcome.SubjectIsKnown;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where somebody is given a role.
@Controller
@RequestMapping({Desk.GRANTS_ADDRESS + "/new", Desk.STAFF_ADDRESS + "/new"})
class GiveGrantPage {

  private final Access access;
  private final GiveGrant giveGrant;

  GiveGrantPage(Access access, GiveGrant giveGrant) {
    this.access = access;
    this.giveGrant = giveGrant;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, HttpServletRequest request, @RequestParam Map<String, String> address) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var offered = giveGrant.offered(desk, actor);
    return form(desk, offered, GiveGrantForm.fresh(address, offered.today()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView give(
      Actor actor,
      HttpServletRequest request,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var form = new GiveGrantForm(desk, typed, page.text());
    var read = form.read();
    if (read.isEmpty()) {
      return again(desk, actor, form.filled());
    }
    var command = new GiveGrant.Command(desk, read.get().who(), read.get().what(), actor);
    return given(command, form.filled(), page);
  }

  private ModelAndView given(GiveGrant.Command command, Filled filled, Page page) {
    return switch (giveGrant.handle(command)) {
      case Given(var id) -> new ModelAndView("redirect:" + command.desk().address() + "/" + id);
      case Own() -> wrong(command, filled, "account", page.t("access.give.error.own"));
      case OutOfReach() ->
          wrong(command, filled, "", page.t(command.desk().key("error.out-of-reach")));
      case HeldAlready(var from) ->
          wrong(command, filled, "role", page.t("access.give.error.held", from));
      case DayHasPassed() -> wrong(command, filled, "from.day", page.t("access.give.error.passed"));
      case SubjectIsKnown(var as) ->
          wrong(command, filled, "subject", page.t("access.give.error.known", as.name()));
      case SubjectIsElsewhere() ->
          wrong(command, filled, "subject", page.t("access.give.error.elsewhere"));
    };
  }

  private ModelAndView wrong(GiveGrant.Command command, Filled filled, String field, String text) {
    return again(command.desk(), command.by(), filled.withProblem(field, text));
  }

  private ModelAndView again(Desk desk, Actor actor, Filled filled) {
    return form(desk, giveGrant.offered(desk, actor), filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView form(
      Desk desk, GiveGrant.Offered offered, Filled filled, HttpStatus status) {
    return new ModelAndView("access/grants/GiveGrantPage", status)
        .addObject("desk", desk)
        .addObject("offered", offered)
        .addObject("filled", filled);
  }
}
