package se.vagval.outcomes.deciding;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;

/// The claims that wait for a decision, and those that were decided.
@Controller
class ListClaimsPage {

  private final Access access;
  private final ListClaims list;

  ListClaimsPage(Access access, ListClaims list) {
    this.access = access;
    this.list = list;
  }

  @Bean
  static MenuEntry claimsInMenu() {
    return new MenuEntry(Role.RESULT_OFFICER, "outcomes.menu.claims", "/outcomes/claims", 10);
  }

  @GetMapping("/outcomes/claims")
  String show(Actor actor, @RequestParam(defaultValue = "waiting") String state, Model model) {
    access.require(actor, Permission.DECIDE_CLAIM);
    model.addAttribute("list", list.read(actor, state.equals("decided")));
    return "outcomes/deciding/ListClaimsPage";
  }
}
