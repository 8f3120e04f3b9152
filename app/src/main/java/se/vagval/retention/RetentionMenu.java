package se.vagval.retention;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entry of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class RetentionMenu {

  @Bean
  MenuEntry administratorsDestructions() {
    return new MenuEntry(Role.ADMINISTRATOR, "retention.menu", "/retention/destructions", 90);
  }
}
