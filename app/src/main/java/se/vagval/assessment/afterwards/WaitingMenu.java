package se.vagval.assessment.afterwards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

@Configuration(proxyBeanMethods = false)
class WaitingMenu {

  private static final String KEY = "assessment.menu.decisions";
  private static final String HREF = "/assessment/decisions";
  private static final int AFTER_STATE_FIRST = 16;

  @Bean
  ListLink decisionsForCaseworkers() {
    return new ListLink(Role.CASEWORKER, KEY, HREF, AFTER_STATE_FIRST);
  }

  @Bean
  ListLink decisionsForTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, KEY, HREF, AFTER_STATE_FIRST);
  }
}
