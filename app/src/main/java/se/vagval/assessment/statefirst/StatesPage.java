package se.vagval.assessment.statefirst;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Which cases are to be asked about again, and what the municipality carries for the state.
@Controller
class StatesPage {

  private final Access access;
  private final ListStates listStates;
  private final CountCarried countCarried;

  StatesPage(Access access, ListStates listStates, CountCarried countCarried) {
    this.access = access;
    this.listStates = listStates;
    this.countCarried = countCarried;
  }

  @GetMapping("/assessment/state-first")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("found", listStates.handle(actor, ownOnly))
        .addAttribute("overTime", countCarried.handle(actor));
    return "assessment/statefirst/StatesPage";
  }
}
