-- The days on which something was noted of a person: whatever moves the day of destruction stands here, and nowhere else.
-- What can be written in a closed case has to be here: an appeal and what the court decided, a consent taken back, what
-- another authority asked and was told, a day that a provider reported late, a mark of protection. What is written in an open case only is
-- never later than the day of closing, which is here too.
create function retention.noted() returns table (person_id uuid, day date)
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select f.person_id, n.day from casework.case_file f join (
        select c.municipality, c.id as case_id, c.closed_on as day from casework.case_file c
        union all select j.municipality, j.case_id, (j.signed_at at time zone 'Europe/Stockholm')::date
          from casework.journal_entry j
        union all select o.municipality, o.case_id, (o.noted_at at time zone 'Europe/Stockholm')::date from casework.consent o
        union all select d.municipality, d.case_id, d.decided_on from assessment.decision d
        union all select e.municipality, e.case_id, (e.noted_at at time zone 'Europe/Stockholm')::date
          from assessment.decision_event e
        union all select e.municipality, e.case_id, e.ended_on from assessment.check_ended e
        union all select e.municipality, e.case_id, e.undone_on from assessment.check_end_undone e
        union all select e.municipality, e.case_id, e.moved_on from assessment.check_end_moved e
        union all select a.municipality, a.case_id, (a.sent_at at time zone 'Europe/Stockholm')::date from coordination.contact a
        union all select r.municipality, r.case_id, (r.replied_at at time zone 'Europe/Stockholm')::date
          from coordination.reply r
        union all select m.municipality, m.case_id, (m.noted_at at time zone 'Europe/Stockholm')::date
          from coordination.joint_meeting m
        union all select m.municipality, m.case_id, (m.noted_at at time zone 'Europe/Stockholm')::date
          from coordination.meeting_outcome m
        union all select m.municipality, m.case_id, (m.noted_at at time zone 'Europe/Stockholm')::date
          from coordination.meeting_consent_answer m) n on n.municipality = f.municipality and n.case_id = f.id
    where f.municipality = tenancy.municipality() and n.day is not null
    union all
    select r.person_id, (coalesce(r.answered_at, r.asked_at) at time zone 'Europe/Stockholm')::date
    from casework.correction_request r where r.municipality = tenancy.municipality()
    union all
    select r.person_id, (r.corrected_at at time zone 'Europe/Stockholm')::date
    from casework.person_correction r where r.municipality = tenancy.municipality()
    union all
    select r.person_id, (r.changed_at at time zone 'Europe/Stockholm')::date
    from casework.protection_change r where r.municipality = tenancy.municipality()
    union all
    select p.person_id, n.day from choice.placement p join (
        select x.municipality, x.id as placement_id, coalesce(x.last_day, x.start_day) as day from choice.placement x
        union all select m.municipality, m.placement_id, max((m.reported_at at time zone 'Europe/Stockholm')::date)
          from attendance.mark m group by m.municipality, m.placement_id
        union all select o.municipality, o.placement_id, o.claimed_on from outcomes.claim o
        union all select o.municipality, o.placement_id, o.decided_on from outcomes.claim_decision o
        union all select o.municipality, o.placement_id, o.followed_on from outcomes.follow_up o)
      n on n.municipality = p.municipality and n.placement_id = p.id
    where p.municipality = tenancy.municipality();
end
$$;
revoke execute on function retention.noted from public;
grant execute on function retention.noted to ${appRole};

-- As before; but the law's time has gone since the last note of any kind, and not only of the journal and the corrections.
create or replace function retention.still_due(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    due uuid[];
begin
    select coalesce(array_agg(distinct c.person_id), '{}') into due from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id and c.part = 'CASE'
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from retention.noted() n where n.person_id = c.person_id
        and n.day + make_interval(years => list.case_years) >= list.as_of);
    return due || (
        select coalesce(array_agg(p.id), '{}') from casework.person p
        where p.municipality = list.municipality
          and coalesce(extract(day from p.birth_date) not in (5, 15, 25), true)
          and not exists (select from casework.case_file f where f.municipality = p.municipality and f.person_id = p.id)
          and exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id = any(due))
          and not exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id <> all(due)));
end
$$;
