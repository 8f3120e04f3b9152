package se.vagval.coordination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class CoordinationMenu {

  private static final String FOLLOW_UPS = "coordination.menu.follow-ups";

  @Bean
  MenuEntry contactsOfArbetsformedlingen() {
    return contacts(Role.AF_OFFICER);
  }

  @Bean
  MenuEntry contactsOfForsakringskassan() {
    return contacts(Role.FK_OFFICER);
  }

  @Bean
  MenuEntry contactsOfTheRegion() {
    return contacts(Role.REGION_OFFICER);
  }

  @Bean
  MenuEntry followUpsOfCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, FOLLOW_UPS, "/coordination/follow-ups", 17);
  }

  @Bean
  MenuEntry followUpsOfTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, FOLLOW_UPS, "/coordination/follow-ups", 17);
  }

  private static MenuEntry contacts(Role role) {
    return new MenuEntry(role, "coordination.menu", "/coordination/contacts", 10);
  }
}
