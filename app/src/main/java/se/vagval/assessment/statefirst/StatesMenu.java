package se.vagval.assessment.statefirst;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

@Configuration(proxyBeanMethods = false)
class StatesMenu {

  private static final String KEY = "assessment.menu.states";
  private static final String HREF = "/assessment/state-first";
  private static final int AFTER_THE_CASES = 15;

  @Bean
  MenuEntry statesForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, KEY, HREF, AFTER_THE_CASES);
  }

  @Bean
  MenuEntry statesForTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, KEY, HREF, AFTER_THE_CASES);
  }
}
