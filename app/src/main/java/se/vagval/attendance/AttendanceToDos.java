package se.vagval.attendance;

import static se.vagval.access.Role.CASEWORKER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.casework.ToDo;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class AttendanceToDos {

  @Bean
  ToDo assessAbsences() {
    return new ToDo(
        "attendance.to-do",
        "ABSENCE",
        80,
        Set.of(CASEWORKER),
        Permission.ASSESS_ABSENCE,
        """
        (exists (select from choice.placement p join attendance.mark m on m.placement_id = p.id
          where p.case_id = c.id and m.reason = 'UNASSESSED'))
        """,
        "/casework/cases/{case}");
  }
}
