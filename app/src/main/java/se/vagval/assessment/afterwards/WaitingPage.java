package se.vagval.assessment.afterwards;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// Appeals that wait to be seen to, and decisions that nobody noted the person has got.
@Controller
class WaitingPage {

  private final Access access;
  private final ListWaiting listWaiting;

  WaitingPage(Access access, ListWaiting listWaiting) {
    this.access = access;
    this.listWaiting = listWaiting;
  }

  @GetMapping("/assessment/decisions")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    model
        .addAttribute("ownOnly", ownOnly)
        .addAttribute("found", listWaiting.handle(actor, ownOnly));
    return "assessment/afterwards/WaitingPage";
  }
}
