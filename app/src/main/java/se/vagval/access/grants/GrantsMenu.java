package se.vagval.access.grants;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The way to roles given, for those who look after them.
@Configuration(proxyBeanMethods = false)
class GrantsMenu {

  @Bean
  MenuEntry administratorsGrants() {
    return new MenuEntry(Role.ADMINISTRATOR, "access.menu.grants", Desk.GRANTS_ADDRESS, 10);
  }

  @Bean
  MenuEntry providersStaff() {
    return new MenuEntry(Role.PROVIDER_ADMINISTRATOR, "access.menu.staff", Desk.STAFF_ADDRESS, 10);
  }
}
