package se.vagval.plan.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;

/// The participant's own week.
@Controller
class OwnWeekPage {

  private final Access access;
  private final ReadWeek readWeek;
  private final Clock clock;

  OwnWeekPage(Access access, ReadWeek readWeek, Clock clock) {
    this.access = access;
    this.readWeek = readWeek;
    this.clock = clock;
  }

  @GetMapping("/plan/my-week/{week}")
  ModelAndView show(@PathVariable("week") String word, Actor actor) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.KEEP_OWN_PLAN, self);
    var week = ReadWeek.week(word, LocalDate.now(clock));
    return readWeek
        .own(person, week, actor)
        .map(shown -> new ModelAndView("plan/week/WeekPage").addObject("shown", shown))
        .map(page -> page.addObject("own", true).addObject("mayKeep", false))
        .orElseGet(() -> new ModelAndView("redirect:/plan/my-plan"));
  }
}
