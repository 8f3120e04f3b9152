package se.vagval.employers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class EmployersMenu {

  @Bean
  MenuEntry caseworkersEmployers() {
    return new MenuEntry(Role.CASEWORKER, "employers.menu", "/employers", 13);
  }

  @Bean
  MenuEntry teamLeadersEmployers() {
    return new MenuEntry(Role.TEAM_LEADER, "employers.menu", "/employers", 13);
  }
}
