package se.vagval.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this module tells before a case is closed.
@Configuration(proxyBeanMethods = false)
class CaseworkHoldsOpen {

  private static final String KEY = "casework.holds-open";
  private static final String OVERVIEW = "/casework/cases/{case}";

  /// What the person wrote has been neither answered nor marked as read.
  @Bean
  HoldsOpen remarks() {
    return HoldsOpen.untilSettled(
        KEY,
        "REMARK",
        80,
        """
        (exists (select from casework.journal_entry j where j.case_id = c.id and j.kind = 'REMARK'
          and not exists (select from casework.journal_entry a where a.answers_id = j.id)
          and not exists (select from casework.remark_read r where r.remark_id = j.id)))
        """,
        OVERVIEW);
  }

  @Bean
  HoldsOpen correctionRequests() {
    return HoldsOpen.untilSettled(
        KEY,
        "CORRECTION",
        81,
        """
        (exists (select from casework.correction_request r
          where r.person_id = c.person_id and r.answered_at is null))
        """,
        OVERVIEW);
  }

  /// Whoever has moved or died cannot be inquired about any more.
  @Bean
  HoldsOpen openInquiries() {
    return HoldsOpen.told(
        KEY,
        "INQUIRY",
        90,
        """
        (exists (select from casework.inquiry i where i.case_id = c.id and i.closed_on is null))
        """,
        "/casework/cases/{case}/cause");
  }
}
