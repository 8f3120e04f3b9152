package se.vagval.plan.following;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The caseworker's follow-ups of plans, the one that has waited longest first.
@Controller
class PlanFollowUpsPage {

  private final Access access;
  private final FollowPlan followPlan;
  private final Clock clock;

  PlanFollowUpsPage(Access access, FollowPlan followPlan, Clock clock) {
    this.access = access;
    this.followPlan = followPlan;
    this.clock = clock;
  }

  @GetMapping("/plan/follow-ups")
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.LIST_PLAN_FOLLOW_UPS);
    return new ModelAndView("plan/following/PlanFollowUpsPage")
        .addObject("rows", followPlan.all(actor))
        .addObject("today", LocalDate.now(clock));
  }
}
