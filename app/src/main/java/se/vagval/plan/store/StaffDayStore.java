package se.vagval.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.plan.model.CalendarEntry;
import se.vagval.plan.model.CalendarEntry.Kind;

/// The days in the calendar of staff: follow-ups of a caseworker's own cases, and what coaches of a
/// unit are to do by its plans. Nobody protected is among the latter.
@Repository
public class StaffDayStore {

  private static final String DAYS =
      """
      select 'follow-up ' || c.id as source, 'MEETING' as kind,
        case when f.noted_at > v.signed_at then f.next_on else v.follow_up_on end as day
      from casework.case_file c
      join lateral (select follow_up_on, signed_at from plan.plan_version
        where case_id = c.id order by number desc limit 1) v on true
      left join lateral (select next_on, noted_at from plan.follow_up
        where case_id = c.id order by noted_at desc limit 1) f on true
      where c.closed_on is null and c.responsible_id = :account
        and exists (select from access.role_grant g
          where g.account_id = :account and g.role = 'CASEWORKER' and g.valid @> :today::date)
      union all
      select 'step ' || (step ->> 'id'), 'TO_DO', (step ->> 'by')::date
      from casework.case_file c
      join casework.person p on p.id = c.person_id and p.protected_as is null
      join lateral (select content from plan.plan_version
        where case_id = c.id order by number desc limit 1) v on true
      cross join lateral jsonb_array_elements(v.content -> 'goals') goal
      cross join lateral jsonb_array_elements(goal -> 'steps') step
      where c.closed_on is null and step ->> 'who' = 'COACH' and step ->> 'by' is not null
        and exists (select from access.role_grant g where g.account_id = :account and g.role = 'COACH'
          and g.unit_id = c.unit_id and g.valid @> :today::date)
      order by day, source
      """;

  /// Whose meetings stand in the calendar: a caseworker's own cases, and those that the plan gives
  /// a coach of the unit something to do in.
  private static final String CASES =
      """
      select c.id from casework.case_file c
      where c.closed_on is null and c.responsible_id = :account
        and exists (select from access.role_grant g
          where g.account_id = :account and g.role = 'CASEWORKER' and g.valid @> :today::date)
      union
      select c.id from casework.case_file c
      join casework.person p on p.id = c.person_id and p.protected_as is null
      join lateral (select content from plan.plan_version
        where case_id = c.id order by number desc limit 1) v on true
      where c.closed_on is null
        and exists (select from jsonb_array_elements(v.content -> 'goals') goal,
          jsonb_array_elements(goal -> 'steps') step where step ->> 'who' = 'COACH')
        and exists (select from access.role_grant g where g.account_id = :account and g.role = 'COACH'
          and g.unit_id = c.unit_id and g.valid @> :today::date)
      """;

  private final JdbcClient database;

  StaffDayStore(JdbcClient database) {
    this.database = database;
  }

  public List<CaseId> cases(AccountId account, LocalDate today) {
    return database
        .sql(CASES)
        .param("account", account.value())
        .param("today", today)
        .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  public List<CalendarEntry> of(AccountId account, LocalDate today) {
    return database
        .sql(DAYS)
        .param("account", account.value())
        .param("today", today)
        .query((row, n) ->
            CalendarEntry.wholeDay(
                row.getString("source"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class)))
        .list();
  }
}
