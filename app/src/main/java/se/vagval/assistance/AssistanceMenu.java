package se.vagval.assistance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entry of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class AssistanceMenu {

  @Bean
  MenuEntry teamLeadersImports() {
    return new MenuEntry(Role.TEAM_LEADER, "assistance.menu", "/assistance/imports", 60);
  }
}
