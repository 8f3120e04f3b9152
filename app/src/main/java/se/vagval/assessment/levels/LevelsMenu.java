package se.vagval.assessment.levels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

@Configuration(proxyBeanMethods = false)
class LevelsMenu {

  private static final int LATE = 80;

  @Bean
  MenuEntry levelsForVisitors() {
    return new MenuEntry(Role.VISITOR, "assessment.menu.levels", "/assessment/levels", LATE);
  }

  @Bean
  MenuEntry levelsForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, "assessment.menu.levels", "/assessment/levels", LATE);
  }

  @Bean
  MenuEntry levelsForCoaches() {
    return new MenuEntry(Role.COACH, "assessment.menu.levels", "/assessment/levels", LATE);
  }

  @Bean
  MenuEntry practiceForTeamLeaders() {
    return new MenuEntry(
        Role.TEAM_LEADER, "assessment.menu.practice", "/assessment/levels/practice", LATE);
  }
}
