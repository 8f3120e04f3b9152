package se.vagval.plan;

import static se.vagval.access.Role.CASEWORKER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.ToDo;

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
        """
        (exists (select from assessment.mapping m where m.case_id = c.id and m.completed_on is not null)
          and not exists (select from plan.plan_version v where v.case_id = c.id))
        """,
        "/plan/cases/{case}");
  }

  /// The day of the latest version, or of the latest follow-up, has come.
  @Bean
  ToDo followUpPlans() {
    return new ToDo(
        KEY,
        "FOLLOW_UP",
        66,
        Set.of(CASEWORKER),
        """
        (coalesce(
          (select f.next_on from plan.follow_up f where f.case_id = c.id
            and f.noted_at > (select max(v.signed_at) from plan.plan_version v where v.case_id = c.id)
            order by f.noted_at desc limit 1),
          (select v.follow_up_on from plan.plan_version v where v.case_id = c.id
            order by v.number desc limit 1)) <= :today::date)
        """,
        "/plan/cases/{case}");
  }
}
