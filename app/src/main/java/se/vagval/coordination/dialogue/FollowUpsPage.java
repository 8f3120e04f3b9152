package se.vagval.coordination.dialogue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;

/// What is left to do with other authorities, the overdue first.
@Controller
class FollowUpsPage {

  private final Access access;
  private final ListFollowUps listFollowUps;

  FollowUpsPage(Access access, ListFollowUps listFollowUps) {
    this.access = access;
    this.listFollowUps = listFollowUps;
  }

  @GetMapping("/coordination/follow-ups")
  String show(Actor actor, Model model) {
    access.require(actor, Permission.LIST_CASES);
    var ownOnly = access.allows(actor, Permission.OPEN_CASE);
    model.addAttribute("rows", listFollowUps.handle(actor, ownOnly)).addAttribute("own", ownOnly);
    return "coordination/dialogue/FollowUpsPage";
  }
}
