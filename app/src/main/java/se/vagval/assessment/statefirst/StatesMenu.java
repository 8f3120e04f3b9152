package se.vagval.assessment.statefirst;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

@Configuration(proxyBeanMethods = false)
class StatesMenu {

  private static final String KEY = "assessment.menu.states";
  private static final String HREF = "/assessment/state-first";
  private static final int AFTER_THE_CASES = 15;

  @Bean
  ListLink statesForCaseworkers() {
    return new ListLink(Role.CASEWORKER, KEY, HREF, AFTER_THE_CASES);
  }

  @Bean
  ListLink statesForTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, KEY, HREF, AFTER_THE_CASES);
  }
}
