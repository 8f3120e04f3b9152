package se.vagval.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class CaseworkMenu {

  private static final String INQUIRIES = "casework.menu.inquiries";
  private static final String WITHOUT = "casework.menu.without";
  private static final String CASES = "casework.menu.cases";
  private static final String ENTRANCE = "casework.menu.entrance";
  private static final String CLOSED = "casework.menu.closed";
  private static final String SEARCH = "casework.menu.search";

  @Bean
  MenuEntry caseworkersCases() {
    return new MenuEntry(Role.CASEWORKER, CASES, "/casework", 10);
  }

  @Bean
  MenuEntry teamLeadersCases() {
    return new MenuEntry(Role.TEAM_LEADER, CASES, "/casework", 10);
  }

  @Bean
  MenuEntry caseworkersEntrance() {
    return new MenuEntry(Role.CASEWORKER, ENTRANCE, "/casework/entrance", 12);
  }

  @Bean
  MenuEntry teamLeadersEntrance() {
    return new MenuEntry(Role.TEAM_LEADER, ENTRANCE, "/casework/entrance", 12);
  }

  @Bean
  MenuEntry caseworkersSearch() {
    return new MenuEntry(Role.CASEWORKER, SEARCH, "/casework/search", 11);
  }

  @Bean
  MenuEntry teamLeadersSearch() {
    return new MenuEntry(Role.TEAM_LEADER, SEARCH, "/casework/search", 11);
  }

  @Bean
  MenuEntry teamLeadersLoad() {
    return new MenuEntry(Role.TEAM_LEADER, "casework.menu.load", "/casework/load", 12);
  }

  @Bean
  ListLink teamLeadersWithoutMeasure() {
    return new ListLink(Role.TEAM_LEADER, WITHOUT, "/casework/without-measure", 14);
  }

  @Bean
  ListLink caseworkersWithoutMeasure() {
    return new ListLink(Role.CASEWORKER, WITHOUT, "/casework/without-measure", 14);
  }

  @Bean
  ListLink teamLeadersSupervision() {
    return new ListLink(Role.TEAM_LEADER, "casework.menu.supervision", "/casework/supervision", 40);
  }

  @Bean
  ListLink caseworkersInquiries() {
    return new ListLink(Role.CASEWORKER, INQUIRIES, "/casework/inquiries", 16);
  }

  @Bean
  ListLink caseworkersClosed() {
    return new ListLink(Role.CASEWORKER, CLOSED, "/casework/closed", 50);
  }

  @Bean
  ListLink teamLeadersClosed() {
    return new ListLink(Role.TEAM_LEADER, CLOSED, "/casework/closed", 50);
  }

  @Bean
  ListLink teamLeadersInquiries() {
    return new ListLink(Role.TEAM_LEADER, INQUIRIES, "/casework/inquiries", 16);
  }

  @Bean
  MenuEntry participantsPath() {
    return new MenuEntry(Role.PARTICIPANT, "casework.menu.my-path", "/casework/my-path", 10);
  }

  @Bean
  MenuEntry coachesCases() {
    return new MenuEntry(Role.COACH, CASES, "/casework", 10);
  }

  @Bean
  MenuEntry coachesSearch() {
    return new MenuEntry(Role.COACH, SEARCH, "/casework/search", 11);
  }
}
