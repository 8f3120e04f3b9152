package se.vagval.outcomes.published;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The way to the published results, for everybody whose work they weigh on.
@Configuration(proxyBeanMethods = false)
class ResultsMenu {

  private static final String ADDRESS = "/outcomes/results";
  private static final String RESULTS = "outcomes.menu.results";
  private static final String PUBLISHED = "outcomes.menu.published";

  @Bean
  MenuEntry resultsForVisitors() {
    return new MenuEntry(Role.VISITOR, RESULTS, ADDRESS, 20);
  }

  @Bean
  MenuEntry resultsForParticipants() {
    return new MenuEntry(Role.PARTICIPANT, RESULTS, ADDRESS, 60);
  }

  @Bean
  MenuEntry resultsForCaseworkers() {
    return new MenuEntry(Role.CASEWORKER, RESULTS, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForTeamLeaders() {
    return new MenuEntry(Role.TEAM_LEADER, RESULTS, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForProviders() {
    return new MenuEntry(Role.PROVIDER_STAFF, PUBLISHED, ADDRESS, 80);
  }

  @Bean
  MenuEntry resultsForResultOfficers() {
    return new MenuEntry(Role.RESULT_OFFICER, PUBLISHED, ADDRESS, 60);
  }

  @Bean
  MenuEntry resultsForAnalysts() {
    return new MenuEntry(Role.ANALYST, PUBLISHED, ADDRESS, 95);
  }

  @Bean
  MenuEntry resultsForArbetsformedlingen() {
    return new MenuEntry(Role.AF_OFFICER, PUBLISHED, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForForsakringskassan() {
    return new MenuEntry(Role.FK_OFFICER, PUBLISHED, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForTheRegion() {
    return new MenuEntry(Role.REGION_OFFICER, PUBLISHED, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForCoaches() {
    return new MenuEntry(Role.COACH, RESULTS, ADDRESS, 85);
  }

  @Bean
  MenuEntry resultsForProviderAdministrators() {
    return new MenuEntry(Role.PROVIDER_ADMINISTRATOR, PUBLISHED, ADDRESS, 80);
  }

  @Bean
  MenuEntry resultsForAuthorisationOfficers() {
    return new MenuEntry(Role.AUTHORISATION_OFFICER, PUBLISHED, ADDRESS, 60);
  }

  @Bean
  MenuEntry resultsForTheBoardsChair() {
    return new MenuEntry(Role.BOARD_CHAIR, PUBLISHED, ADDRESS, 95);
  }

  @Bean
  MenuEntry resultsForTheAssociation() {
    return new MenuEntry(Role.ASSOCIATION_SECRETARY, PUBLISHED, ADDRESS, 60);
  }

  @Bean
  MenuEntry resultsForEmployers() {
    return new MenuEntry(Role.EMPLOYER, PUBLISHED, ADDRESS, 60);
  }
}
