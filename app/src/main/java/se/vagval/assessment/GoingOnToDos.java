package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.assessment.store.GoingOnWaits;
import se.vagval.casework.ToDo;
import se.vagval.kernel.Money;
import se.vagval.profiles.Profiles;

/// What waits for a team leader since no caseworker may decide on a check of so much.
@Configuration(proxyBeanMethods = false)
class GoingOnToDos {

  private static final int ORE = 100;

  /// The decision that a check ends was changed, and letting it go on is the leader's to decide
  /// (DEC-04).
  @Bean
  ToDo letGoOn(Profiles profiles) {
    return new ToDo(
        "assessment.to-do",
        "GO_ON",
        63,
        Set.of(Role.TEAM_LEADER),
        Permission.DECIDE_FOR_UNIT,
        GoingOnWaits.OF_CASE,
        today -> limits(profiles, today),
        "/casework/cases/{case}");
  }

  private static Map<String, Integer> limits(Profiles profiles, LocalDate today) {
    var order = profiles.inForce(today).delegationOn(today);
    return Map.of(
        GoingOnWaits.CASEWORKER, kronor(order.caseworker()),
        GoingOnWaits.TEAM_LEADER, kronor(order.teamLeader()));
  }

  private static int kronor(Money most) {
    return Math.toIntExact(most.ore() / ORE);
  }
}
