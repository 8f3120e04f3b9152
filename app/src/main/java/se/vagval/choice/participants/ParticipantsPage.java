package se.vagval.choice.participants;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;

/// Where the provider's staff begin: everybody who has chosen them.
@Controller
class ParticipantsPage {

  static final String ADDRESS = "/choice/participants";

  private static final Set<String> ACTS = Set.of("start", "end", "call-off", "pause");

  private final Access access;
  private final OwnParticipants participants;

  ParticipantsPage(Access access, OwnParticipants participants) {
    this.access = access;
    this.participants = participants;
  }

  /// @param done what was just done, when somebody comes from doing it
  @GetMapping(ADDRESS)
  String show(Actor actor, @RequestParam(defaultValue = "") String done, Model page) {
    access.require(actor, Permission.LIST_OWN_PARTICIPANTS);
    page.addAttribute("done", ACTS.contains(done) ? done : "");
    page.addAttribute("lists", participants.handle(actor));
    return "choice/participants/ParticipantsPage";
  }

  /// Where the list stands in the menu.
  @Configuration(proxyBeanMethods = false)
  static class Menu {

    @Bean
    MenuEntry participantsForProviders() {
      return new MenuEntry(Role.PROVIDER_STAFF, "choice.participants", ADDRESS, 5);
    }
  }
}
