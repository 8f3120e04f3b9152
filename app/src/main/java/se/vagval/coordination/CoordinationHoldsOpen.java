package se.vagval.coordination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.casework.HoldsOpen;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class CoordinationHoldsOpen {

  private static final String KEY = "coordination.holds-open";

  /// A joint meeting that stands and of which nobody has noted what came.
  @Bean
  HoldsOpen plannedMeetings() {
    return HoldsOpen.untilSettled(
        KEY,
        "MEETING",
        50,
        """
        (exists (select from coordination.joint_meeting m where m.case_id = c.id
          and not exists (select from coordination.meeting_outcome o where o.meeting_id = m.id)
          and not exists (select from coordination.joint_meeting l where l.replaces = m.id)))
        """,
        "/coordination/cases/{case}/meetings");
  }

  /// Another authority has asked, and nobody has answered.
  @Bean
  HoldsOpen openQuestions() {
    return HoldsOpen.untilSettled(
        KEY,
        "QUESTION",
        51,
        """
        (exists (select from coordination.contact q where q.case_id = c.id
          and not exists (select from coordination.reply r where r.contact_id = q.id)))
        """,
        "/casework/cases/{case}");
  }
}
