package se.vagval.demo.signin;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoClock;

/// Moves the date on, and goes back to the page that one came from.
@Controller
@Profile(DemoBean.PROFILE)
class MoveClockPage {

  private final Access access;
  private final DemoClock clock;

  MoveClockPage(Access access, DemoClock clock) {
    this.access = access;
    this.clock = clock;
  }

  @PostMapping("/demo/clock")
  String move(DemoClock.Step by, @RequestParam(defaultValue = "/demo") String back, Actor actor) {
    access.require(actor, Permission.READ_PUBLIC);
    clock.move(by);
    return "redirect:" + (isOurs(back) ? back : "/demo");
  }

  private static boolean isOurs(String address) {
    return address.matches("/(?!/)[^\\\\{}\\r\\n]*");
  }
}
