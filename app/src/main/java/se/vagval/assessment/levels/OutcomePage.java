package se.vagval.assessment.levels;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The months that were expected beside those that it took, per level and unit.
@Controller
class OutcomePage {

  private final Access access;
  private final ReadOutcome readOutcome;

  OutcomePage(Access access, ReadOutcome readOutcome) {
    this.access = access;
    this.readOutcome = readOutcome;
  }

  @GetMapping("/assessment/levels/outcome")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    model.addAttribute("found", readOutcome.handle());
    return "assessment/levels/OutcomePage";
  }
}
