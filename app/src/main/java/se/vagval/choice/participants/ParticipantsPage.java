package se.vagval.choice.participants;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;

/// Where the provider's staff begin: everybody who has chosen them.
@Controller
class ParticipantsPage {

  private final Access access;
  private final OwnParticipants participants;

  ParticipantsPage(Access access, OwnParticipants participants) {
    this.access = access;
    this.participants = participants;
  }

  @GetMapping("/choice/participants")
  String show(Actor actor, Model page) {
    access.require(actor, Permission.LIST_OWN_PARTICIPANTS);
    page.addAttribute("lists", participants.handle(actor));
    return "choice/participants/ParticipantsPage";
  }

  /// Where the list stands in the menu.
  @Configuration(proxyBeanMethods = false)
  static class Menu {

    @Bean
    MenuEntry participantsForProviders() {
      return new MenuEntry(Role.PROVIDER_STAFF, "choice.participants", "/choice/participants", 5);
    }
  }
}
