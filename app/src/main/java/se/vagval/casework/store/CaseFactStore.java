package se.vagval.casework.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseEvents.Fact;
import se.vagval.casework.CaseId;

/// What has happened in a case in this module, for its timeline.
@Repository
public class CaseFactStore {

  private final JdbcClient database;

  CaseFactStore(JdbcClient database) {
    this.database = database;
  }

  /// In one statement, in no order.
  public List<Fact> of(CaseId caseId, LocalDate today) {
    return database
        .sql(
            """
            select day, what, detail, id from (
              select opened_on as day, 'OPENED' as what, '' as detail, '' as id from casework.case_file where id = :case
              union all select reached_on, 'FIRST_CONTACT', '', '' from casework.first_contact where case_id = :case
              union all select c.closed_on, 'CLOSED', '', '' from casework.case_file c where c.id = :case
                and not exists (select from casework.case_closing x where x.case_id = c.id and x.closed_on = c.closed_on)
              union all select closed_on, 'CLOSED_WHY', reason_code, '' from casework.case_closing where case_id = :case
              union all select reopened_on, 'OPENED_AGAIN', '', '' from casework.case_reopening where case_id = :case
              union all select (h.handed_over_at at time zone 'Europe/Stockholm')::date, 'HANDED_OVER', a.name, ''
                from casework.handover h join access.account a on a.id = h.to_id where h.case_id = :case
              union all select noted_on, 'CAUSE', cause, '' from casework.cause_of_assistance where case_id = :case
              union all select opened_on, 'INQUIRY', '', '' from casework.inquiry where case_id = :case
              union all select closed_on, 'INQUIRY_CLOSED', found_cause, '' from casework.inquiry where case_id = :case
              union all select lower(m.valid), 'JOINED', m.part, '' from casework.household_member m
                join casework.case_file c on c.household_id = m.household_id where c.id = :case
              union all select upper(m.valid), 'LEFT', m.part, '' from casework.household_member m
                join casework.case_file c on c.household_id = m.household_id where c.id = :case
              union all select given_on, case when until is null then 'CONSENT_TAKEN_BACK' else 'CONSENT' end,
                  authority, '' from casework.consent where case_id = :case
              union all select (k.corrected_at at time zone 'Europe/Stockholm')::date, 'CORRECTED', k.field, ''
                from casework.person_correction k join casework.case_file c on c.person_id = k.person_id
                where c.id = :case
              union all select happened_on, 'ENTRY', kind, id::text from casework.journal_entry where case_id = :case
            ) as facts where day <= :today
            """)
        .param("case", caseId.value())
        .param("today", today)
        .query((row, n) ->
            new Fact(
                row.getObject("day", LocalDate.class),
                row.getString("what"),
                row.getString("detail"),
                row.getString("id")))
        .list();
  }
}
