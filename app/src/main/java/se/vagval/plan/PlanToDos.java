package se.vagval.plan;

import static se.vagval.access.Role.CASEWORKER;
import static se.vagval.access.Role.TEAM_LEADER;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.casework.InMeasure;
import se.vagval.casework.ToDo;
import se.vagval.profiles.Profiles;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class PlanToDos {

  private static final String KEY = "plan.to-do";

  @Bean
  ToDo writePlans() {
    return new ToDo(
        KEY,
        "PLAN",
        65,
        Set.of(CASEWORKER),
        Permission.KEEP_PLAN,
        """
        (not exists (select from plan.plan_version v where v.case_id = c.id)
          and exists (select from assessment.mapping m where m.case_id = c.id and m.completed_on is not null))
        """,
        "/plan/cases/{case}");
  }

  /// The day that was set when the case was last looked at together has come, or it never was.
  @Bean
  ToDo lookAtCases(Profiles profiles) {
    return new ToDo(
        KEY,
        "REVIEW",
        67,
        Set.of(CASEWORKER, TEAM_LEADER),
        Permission.REVIEW_CASE,
        """
        (coalesce(
          (select r.next_on from plan.case_review r where r.case_id = c.id order by r.seq desc limit 1),
          c.opened_on + :firstReviewWithin) <= :today::date)
        """,
        today -> Map.of("firstReviewWithin", profiles.inForce(today).plan().caseReviewDays()),
        "/plan/cases/{case}/review");
  }

  /// The day of the latest version, or of the latest follow-up, has come.
  @Bean
  ToDo followUpPlans() {
    return new ToDo(
        KEY,
        "FOLLOW_UP",
        66,
        Set.of(CASEWORKER),
        Permission.KEEP_PLAN,
        """
        ((select coalesce(
            (select f.next_on from plan.follow_up f where f.case_id = c.id and f.noted_at > v.signed_at
              order by f.noted_at desc limit 1),
            v.follow_up_on)
          from plan.plan_version v where v.case_id = c.id order by v.number desc limit 1) <= :today::date)
        """,
        "/plan/cases/{case}");
  }

  /// Work and looking for work are no measures.
  @Bean
  InMeasure occupied() {
    return new InMeasure(
        """
        (exists (select from plan.occupation o where o.case_id = c.id
          and o.occupied_by in ('SFI', 'BASIC_ADULT', 'UPPER_ADULT', 'MEASURE', 'PRACTICE', 'AF_PROGRAMME')
          and o.from_day <= :today::date and (o.last_day is null or o.last_day >= :today::date)))
        """);
  }
}
