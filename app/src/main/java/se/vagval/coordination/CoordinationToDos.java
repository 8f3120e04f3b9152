package se.vagval.coordination;

import static se.vagval.access.Role.CASEWORKER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.casework.ToDo;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class CoordinationToDos {

  private static final String KEY = "coordination.to-do";
  private static final String PAGE = "/coordination/cases/{case}/meetings";

  /// The day of a joint meeting has gone, and nobody has noted what came of it.
  @Bean
  ToDo noteMeetings() {
    return new ToDo(
        KEY,
        "MEETING",
        70,
        Set.of(CASEWORKER),
        Permission.KEEP_DIALOGUE,
        """
        (exists (select from coordination.joint_meeting m where m.case_id = c.id and m.planned_on < :today
          and not exists (select from coordination.meeting_outcome o where o.meeting_id = m.id)
          and not exists (select from coordination.joint_meeting l where l.replaces = m.id)))
        """,
        PAGE);
  }

  /// Somebody is asked to a meeting ahead on the person's yes, which will not hold that day.
  @Bean
  ToDo planWithoutConsent() {
    return new ToDo(
        KEY,
        "MEETING_CONSENT",
        69,
        Set.of(CASEWORKER),
        Permission.KEEP_DIALOGUE,
        """
        (exists (select from coordination.meeting_partner p join coordination.joint_meeting m on m.id = p.meeting_id
          where p.case_id = c.id and p.basis = 'AGREED' and m.planned_on >= :today
            and not exists (select from coordination.meeting_outcome o where o.meeting_id = m.id)
            and not exists (select from coordination.joint_meeting l where l.replaces = m.id)
            and not exists (select from coordination.meeting_consent_answer a where a.consent_id = p.consent_id
              and a.answer = 'YES' and a.until > m.planned_on
              and not exists (select from coordination.meeting_consent_answer l
                where l.consent_id = a.consent_id and l.seq > a.seq))))
        """,
        PAGE);
  }

  /// The next meeting was to be by now, and none has been planned since.
  @Bean
  ToDo planNextMeetings() {
    return new ToDo(
        KEY,
        "NEXT_MEETING",
        71,
        Set.of(CASEWORKER),
        Permission.KEEP_DIALOGUE,
        """
        (exists (select from coordination.meeting_outcome o
          join coordination.joint_meeting m on m.id = o.meeting_id
          where o.case_id = c.id and o.next_on < :today
            and not exists (select from coordination.joint_meeting l where l.case_id = c.id and l.seq > m.seq)))
        """,
        PAGE);
  }
}
