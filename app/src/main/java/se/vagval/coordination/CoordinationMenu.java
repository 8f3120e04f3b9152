package se.vagval.coordination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class CoordinationMenu {

  private static final String FOLLOW_UPS = "coordination.menu.follow-ups";
  private static final String ROUTINES = "coordination.menu.routines";

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
  ListLink followUpsOfCaseworkers() {
    return new ListLink(Role.CASEWORKER, FOLLOW_UPS, "/coordination/follow-ups", 17);
  }

  @Bean
  ListLink followUpsOfTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, FOLLOW_UPS, "/coordination/follow-ups", 17);
  }

  @Bean
  ListLink routinesOfCaseworkers() {
    return new ListLink(Role.CASEWORKER, ROUTINES, "/coordination/routines", 18);
  }

  @Bean
  ListLink routinesOfCoaches() {
    return new ListLink(Role.COACH, ROUTINES, "/coordination/routines", 18);
  }

  @Bean
  ListLink routinesOfTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, ROUTINES, "/coordination/routines", 18);
  }

  private static MenuEntry contacts(Role role) {
    return new MenuEntry(role, "coordination.menu", "/coordination/contacts", 10);
  }
}
