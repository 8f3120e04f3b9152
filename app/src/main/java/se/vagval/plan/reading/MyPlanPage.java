package se.vagval.plan.reading;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// The participant's own plan: what to do, what others do, and saying what one thinks of it.
@Controller
class MyPlanPage {

  private final Access access;
  private final ReadPlan readPlan;

  MyPlanPage(Access access, ReadPlan readPlan) {
    this.access = access;
    this.readPlan = readPlan;
  }

  @GetMapping("/plan/my-plan")
  ModelAndView show(Actor actor) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    return readPlan
        .own(person, actor)
        .map(shown -> new ModelAndView("plan/reading/MyPlanPage", "shown", shown))
        .orElseGet(() -> new ModelAndView("plan/reading/NoOwnPlan"));
  }
}
