package se.vagval.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.MenuEntry;
import se.vagval.access.Role;
import se.vagval.casework.ListLink;

/// The entries of this module in the main menu.
@Configuration(proxyBeanMethods = false)
class PlanMenu {

  private static final int AFTER_THE_CASES = 12;
  private static final int LAST = 90;
  private static final String REVIEWS = "plan.menu.reviews";
  private static final String CALENDAR = "plan.menu.calendar";

  @Bean
  ListLink caseworkersFollowUps() {
    return new ListLink(
        Role.CASEWORKER, "plan.menu.follow-ups", "/plan/follow-ups", AFTER_THE_CASES);
  }

  @Bean
  ListLink caseworkersReviews() {
    return new ListLink(Role.CASEWORKER, REVIEWS, "/plan/reviews", AFTER_THE_CASES);
  }

  @Bean
  ListLink teamLeadersReviews() {
    return new ListLink(Role.TEAM_LEADER, REVIEWS, "/plan/reviews", AFTER_THE_CASES);
  }

  @Bean
  MenuEntry caseworkersCalendar() {
    return new MenuEntry(Role.CASEWORKER, CALENDAR, "/plan/calendar", LAST);
  }

  @Bean
  MenuEntry coachesCalendar() {
    return new MenuEntry(Role.COACH, CALENDAR, "/plan/calendar", LAST);
  }
}
