package se.vagval.demo.signin;

import java.time.Period;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoClock;
import se.vagval.web.LocalPath;
import se.vagval.web.NotFound;

/// Moves the date on, and goes back to the page that one came from.
@Controller
@Profile(DemoBean.PROFILE)
class MoveClockPage {

  private static final Set<Period> STEPS =
      Set.of(Period.ofDays(1), Period.ofWeeks(1), Period.ofMonths(1));

  private final Access access;
  private final DemoClock clock;

  MoveClockPage(Access access, DemoClock clock) {
    this.access = access;
    this.clock = clock;
  }

  @PostMapping("/demo/clock")
  String move(
      @RequestParam Period by, @RequestParam(defaultValue = "/demo") String back, Actor actor) {
    access.require(actor, Permission.READ_PUBLIC);
    if (!STEPS.contains(by)) {
      throw new NotFound("step " + by);
    }
    clock.move(by);
    return "redirect:" + (isOurs(back) ? back : "/demo");
  }

  private static boolean isOurs(String address) {
    return LocalPath.of(address).value().equals(address);
  }
}
