package se.vagval.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class PlanMenu {

  private static final int AFTER_THE_CASES = 12;

  @Bean
  MenuEntry caseworkersFollowUps() {
    return new MenuEntry(
        Role.CASEWORKER, "plan.menu.follow-ups", "/plan/follow-ups", AFTER_THE_CASES);
  }
}
