package se.vagval.access.grants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.GrantId;

/// One grant with its history; at the yearly review it is kept here, or from the list.
@Controller
@RequestMapping({Desk.GRANTS_ADDRESS + "/{grant}", Desk.STAFF_ADDRESS + "/{grant}"})
class GrantPage {

  private final Access access;
  private final ListGrants listGrants;
  private final ReviewGrant reviewGrant;

  GrantPage(Access access, ListGrants listGrants, ReviewGrant reviewGrant) {
    this.access = access;
    this.listGrants = listGrants;
    this.reviewGrant = reviewGrant;
  }

  @GetMapping
  ModelAndView show(Actor actor, HttpServletRequest request, @PathVariable("grant") UUID id) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    return page(desk, listGrants.one(desk, new GrantId(id), actor), "", HttpStatus.OK);
  }

  @PostMapping("/review")
  ModelAndView keep(Actor actor, HttpServletRequest request, @PathVariable("grant") UUID id) {
    var desk = Desk.of(request);
    access.require(actor, desk.permission());
    var grant = new GrantId(id);
    return switch (reviewGrant.handle(desk, grant, actor)) {
      case KEPT -> new ModelAndView("redirect:" + desk.address() + "?show=due");
      case OWN -> refused(desk, grant, actor, "access.grant.error.own");
      case HAS_ENDED -> refused(desk, grant, actor, "access.grant.error.has-ended");
    };
  }

  private ModelAndView refused(Desk desk, GrantId grant, Actor actor, String problem) {
    return page(desk, listGrants.one(desk, grant, actor), problem, HttpStatus.CONFLICT);
  }

  private static ModelAndView page(
      Desk desk, ListGrants.Row row, String problem, HttpStatus status) {
    return new ModelAndView("access/grants/GrantPage", status)
        .addObject("desk", desk)
        .addObject("row", row)
        .addObject("problem", problem);
  }
}
