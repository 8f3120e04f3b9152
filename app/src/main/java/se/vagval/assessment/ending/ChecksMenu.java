package se.vagval.assessment.ending;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

@Configuration(proxyBeanMethods = false)
class ChecksMenu {

  private static final String KEY = "assessment.menu.checks";
  private static final int AFTER_THE_STATE = 18;

  @Bean
  ListLink checksForCaseworkers() {
    return new ListLink(Role.CASEWORKER, KEY, ChecksPage.ADDRESS, AFTER_THE_STATE);
  }

  @Bean
  ListLink checksForTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, KEY, ChecksPage.ADDRESS, AFTER_THE_STATE);
  }
}
