package se.vagval.casework;

import static se.vagval.access.Role.CASEWORKER;
import static se.vagval.access.Role.TEAM_LEADER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.access.Permission;
import se.vagval.casework.store.SamePersonStore;

/// What this module has to be done about cases.
@Configuration(proxyBeanMethods = false)
class CaseworkToDos {

  private static final String KEY = "casework.to-do";

  /// Somebody protected may have been entered anew, by name: whoever entered it is not told,
  /// whoever reads the protected person's file is asked.
  @Bean
  ToDo tellSamePersons() {
    return new ToDo(
        KEY,
        "SAME_PERSON",
        5,
        Set.of(CASEWORKER),
        Permission.TELL_SAME_PERSON,
        SamePersonStore.ASKED_OF_CASE,
        "/casework/cases/{case}/same-person");
  }

  @Bean
  ToDo answerRemarks() {
    return new ToDo(
        KEY,
        "REMARK",
        10,
        Set.of(CASEWORKER),
        Permission.CHANGE_CASE,
        """
        (exists (select from casework.journal_entry j where j.case_id = c.id and j.kind = 'REMARK'
          and not exists (select from casework.journal_entry a where a.answers_id = j.id)
          and not exists (select from casework.remark_read r where r.remark_id = j.id)))
        """,
        "/casework/cases/{case}");
  }

  @Bean
  ToDo inquireIntoCauses() {
    return new ToDo(
        KEY,
        "INQUIRY",
        20,
        Set.of(CASEWORKER, TEAM_LEADER),
        Permission.CHANGE_CASE,
        """
        (c.id in (select i.case_id from casework.inquiry i where i.closed_on is null))
        """,
        "/casework/cases/{case}/cause");
  }

  @Bean
  ToDo noteCauses() {
    return new ToDo(
        KEY,
        "NO_CAUSE",
        30,
        Set.of(CASEWORKER),
        Permission.CHANGE_CASE,
        """
        (not exists (select from casework.cause_of_assistance a where a.case_id = c.id))
        """,
        "/casework/cases/{case}/cause");
  }
}
