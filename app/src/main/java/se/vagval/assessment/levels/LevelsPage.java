package se.vagval.assessment.levels;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.LevelAdvice;
import se.vagval.profiles.Profiles;

/// The published levels: amount and months for each, and how the facts of a mapping lead to one.
@Controller
class LevelsPage {

  private final Access access;
  private final Profiles profiles;
  private final Clock clock;

  LevelsPage(Access access, Profiles profiles, Clock clock) {
    this.access = access;
    this.profiles = profiles;
    this.clock = clock;
  }

  @GetMapping("/assessment/levels")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.READ_PUBLIC);
    var today = LocalDate.now(clock);
    var profile = profiles.inForce(today);
    var most = LevelAdvice.mostPoints();
    model.addAttribute("view", new LevelsView(profile, profile.levelsOn(today), most));
    return "assessment/levels/LevelsPage";
  }
}
