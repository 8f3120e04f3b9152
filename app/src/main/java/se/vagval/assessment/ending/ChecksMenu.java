package se.vagval.assessment.ending;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

@Configuration(proxyBeanMethods = false)
class ChecksMenu {

  private static final String KEY = "assessment.menu.checks";
  private static final int AFTER_THE_STATE = 18;

  @Bean
  MenuEntry checksForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, KEY, ChecksPage.ADDRESS, AFTER_THE_STATE);
  }

  @Bean
  MenuEntry checksForTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, KEY, ChecksPage.ADDRESS, AFTER_THE_STATE);
  }
}
