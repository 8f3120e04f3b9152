package se.vagval.assessment.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

@Configuration(proxyBeanMethods = false)
class DeadlinesMenu {

  private static final String KEY = "assessment.menu.deadlines";
  private static final String HREF = "/assessment/deadlines";
  private static final int FIRST = 11;

  @Bean
  ListLink deadlinesForCaseworkers() {
    return new ListLink(Role.CASEWORKER, KEY, HREF, FIRST);
  }

  @Bean
  ListLink deadlinesForTeamLeaders() {
    return new ListLink(Role.TEAM_LEADER, KEY, HREF, FIRST);
  }
}
