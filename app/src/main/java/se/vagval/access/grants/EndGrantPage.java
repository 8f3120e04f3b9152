package se.vagval.access.grants;

import jakarta.servlet.http.HttpServletRequest;
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
import se.vagval.access.GrantId;
import se.vagval.access.grants.EndGrant.Outcome.DayHasPassed;
import se.vagval.access.grants.EndGrant.Outcome.Ended;
import se.vagval.access.grants.EndGrant.Outcome.EndsBefore;
import se.vagval.access.grants.EndGrant.Outcome.NobodyElseIsAdministrator;
import se.vagval.access.grants.EndGrant.Outcome.Own;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// The page before a role is taken from somebody: what ends, and from which day.
@Controller
@RequestMapping({Desk.GRANTS_ADDRESS + "/{grant}/end", Desk.STAFF_ADDRESS + "/{grant}/end"})
class EndGrantPage {

  private final Access access;
  private final ListGrants listGrants;
  private final EndGrant endGrant;

  EndGrantPage(Access access, ListGrants listGrants, EndGrant endGrant) {
    this.access = access;
    this.listGrants = listGrants;
    this.endGrant = endGrant;
  }

  @GetMapping
  ModelAndView show(
      Actor actor,
      HttpServletRequest request,
      @PathVariable("grant") UUID id,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var filled = TypedDates.filled(Filled.nothing(), "on", page.head().today());
    return form(desk, new GrantId(id), actor, new Answer(filled, HttpStatus.OK));
  }

  @PostMapping
  ModelAndView end(
      Actor actor,
      HttpServletRequest request,
      @PathVariable("grant") UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var typed = new Typed(sent, page.text());
    var on = new TypedDates(typed).needed("on");
    var grant = new GrantId(id);
    return on.isEmpty()
        ? form(desk, grant, actor, new Answer(typed.filled(), HttpStatus.UNPROCESSABLE_CONTENT))
        : ended(new EndGrant.Command(desk, grant, on.get(), actor), typed);
  }

  private record Answer(Filled filled, HttpStatus status) {}

  private ModelAndView ended(EndGrant.Command command, Typed typed) {
    return switch (endGrant.handle(command)) {
      case Ended() -> new ModelAndView("redirect:" + command.desk().address() + "/" + command.id());
      case Own() -> refused(command, typed, "access.grant.error.own");
      case NobodyElseIsAdministrator() ->
          refused(command, typed, "access.grant.error.last-administrator");
      case EndsBefore _ -> refused(command, typed, "access.grant.error.ends-before");
      case DayHasPassed() -> {
        typed.problem("on.day", "access.give.error.passed");
        yield form(command, new Answer(typed.filled(), HttpStatus.UNPROCESSABLE_CONTENT));
      }
    };
  }

  private ModelAndView refused(EndGrant.Command command, Typed typed, String key) {
    typed.problem("", key);
    return form(command, new Answer(typed.filled(), HttpStatus.CONFLICT));
  }

  private ModelAndView form(EndGrant.Command command, Answer answer) {
    return form(command.desk(), command.id(), command.by(), answer);
  }

  private ModelAndView form(Desk desk, GrantId grant, Actor actor, Answer answer) {
    return new ModelAndView("access/grants/EndGrantPage", answer.status())
        .addObject("desk", desk)
        .addObject("row", listGrants.one(desk, grant, actor))
        .addObject("filled", answer.filled());
  }
}
