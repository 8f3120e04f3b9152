package se.vagval.coordination.routines;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// The routines agreed with other authorities.
@Controller
class RoutinesPage {

  private final Access access;
  private final ReadRoutines readRoutines;

  RoutinesPage(Access access, ReadRoutines readRoutines) {
    this.access = access;
    this.readRoutines = readRoutines;
  }

  @GetMapping("/coordination/routines")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.READ_ROUTINES);
    model
        .addAttribute("all", readRoutines.all())
        .addAttribute("mayKeep", access.allows(actor, Permission.KEEP_ROUTINES));
    return "coordination/routines/RoutinesPage";
  }
}
