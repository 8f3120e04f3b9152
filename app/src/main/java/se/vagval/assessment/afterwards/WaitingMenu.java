package se.vagval.assessment.afterwards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

@Configuration(proxyBeanMethods = false)
class WaitingMenu {

  private static final String KEY = "assessment.menu.decisions";
  private static final String HREF = "/assessment/decisions";
  private static final int AFTER_STATE_FIRST = 16;

  @Bean
  MenuEntry decisionsForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, KEY, HREF, AFTER_STATE_FIRST);
  }

  @Bean
  MenuEntry decisionsForTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, KEY, HREF, AFTER_STATE_FIRST);
  }
}
