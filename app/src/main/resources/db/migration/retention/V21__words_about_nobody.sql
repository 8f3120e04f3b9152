-- What staff write of their own work is meant to hold nobody, and may name somebody by mistake: what was noted of a supervision, and
-- versions of routines that were replaced. It goes by the municipality's own times, as the other kinds do.
alter table retention.destruction_material drop constraint destruction_material_kind_check;
alter table retention.destruction_material add constraint destruction_material_kind_check
    check (kind in ('PROVIDER_FILE', 'EMPLOYER_CONTACT', 'STAFF_NAME', 'SUPERVISION_NOTE', 'ROUTINE_VERSION'));
alter table retention.found_due drop constraint found_due_kind_check;
alter table retention.found_due add constraint found_due_kind_check
    check (kind in ('CASE', 'CASE_NUMBERS', 'PROVIDER_CONTACT', 'PROVIDER_NAME', 'PROVIDER_FILE', 'EMPLOYER_CONTACT', 'STAFF_NAME',
        'SUPERVISION_NOTE', 'ROUTINE_VERSION'));

-- As before, and the two more.
create or replace function retention.material() returns table (kind text, target_id uuid, case_id uuid, last_day date, goes_on boolean)
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select 'PROVIDER_FILE', c.id, p.case_id,
        greatest(p.last_day, max(n.day)),
        p.last_day is null or exists (select from outcomes.claim o where o.municipality = c.municipality
            and o.placement_id = c.placement_id
            and not exists (select from outcomes.claim_decision e where e.municipality = o.municipality and e.claim_id = o.id))
    from outcomes.claim c
        join outcomes.claim_decision d on d.municipality = c.municipality and d.claim_id = c.id and not d.approved
        join choice.placement p on p.municipality = c.municipality and p.id = c.placement_id
        join (
            select m.municipality, m.placement_id, (m.reported_at at time zone 'Europe/Stockholm')::date as day
              from attendance.mark m
            union all select o.municipality, o.placement_id, o.claimed_on from outcomes.claim o
            union all select o.municipality, o.placement_id, o.decided_on from outcomes.claim_decision o
            union all select o.municipality, o.placement_id, o.followed_on from outcomes.follow_up o) n
          on n.municipality = c.municipality and n.placement_id = c.placement_id
    where c.municipality = tenancy.municipality() and c.evidence_name <> '–'
    group by c.municipality, c.id, c.placement_id, p.case_id, p.last_day
    union all
    select 'EMPLOYER_CONTACT', e.id, null::uuid,
        greatest((e.added_at at time zone 'Europe/Stockholm')::date, e.next_on,
            (max(n.written_at) at time zone 'Europe/Stockholm')::date),
        false
    from employers.employer e
        left join employers.note n on n.municipality = e.municipality and n.employer_id = e.id
    where e.municipality = tenancy.municipality()
    group by e.municipality, e.id
    having e.person not in ('', '–') or e.reach not in ('', '–') or e.next_act is not null or bool_or(n.text <> '–')
    union all
    select 'STAFF_NAME', a.id, null::uuid,
        max(case when isempty(g.valid) then g.first_day else upper(g.valid) - 1 end),
        bool_or(upper_inf(g.valid))
            or a.id in (select s.by from casework.case_file f
                join casework.person k on k.municipality = f.municipality and k.id = f.person_id
                join (select c.municipality, c.id as of_case, c.responsible_id as by from casework.case_file c
                      union all select j.municipality, j.case_id, j.signed_by from casework.journal_entry j
                      union all select d.municipality, d.case_id, d.decided_by from assessment.decision d) s
                  on s.municipality = f.municipality and s.of_case = f.id
                where f.municipality = tenancy.municipality() and s.by is not null and coalesce(k.given_name, '–') <> '–')
    from access.account a
        join access.role_grant g on g.municipality = a.municipality and g.account_id = a.id
    where a.municipality = tenancy.municipality() and a.person_id is null and a.kind = 'PERSON' and a.name <> '–'
    group by a.municipality, a.id
    union all
    select 'SUPERVISION_NOTE', s.id, null::uuid,
        greatest(s.held_on, (s.noted_at at time zone 'Europe/Stockholm')::date), false
    from casework.supervision s
    where s.municipality = tenancy.municipality() and (s.words not in ('', '–') or s.led_by <> '–')
    union all
    -- A later version takes over on its first day, or on the day it was written where that is later. One that none takes over
    -- from is not there: it counts, or is yet to.
    select 'ROUTINE_VERSION', v.id, null::uuid,
        min(greatest(n.from_on, (n.written_at at time zone 'Europe/Stockholm')::date)), false
    from coordination.routine_version v
        join coordination.routine_version n
          on n.municipality = v.municipality and n.routine_id = v.routine_id and n.version > v.version
    where v.municipality = tenancy.municipality() and v.text <> '–'
    group by v.municipality, v.id;
end
$$;

-- As before, and the two more. Of what is on the list, that of which nothing was noted since and which nothing needs; a year must
-- have gone in any case. What has gone is told by kind and id, as an id of one kind may be chosen to be that of another.
create or replace function retention.empty_material(list retention.destruction) returns retention.material_gone
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    result  retention.material_gone;
    gone    text[];
    changed bigint;
begin
    result.counts := '{}';
    select coalesce(array_agg(x.kind || x.target_id), '{}') into gone from retention.destruction_material x
        join retention.material() m on m.kind = x.kind and m.target_id = x.target_id
    where x.municipality = list.municipality and x.destruction_id = list.id and not m.goes_on
      and m.last_day <= x.last_day and m.last_day + interval '1 year' < list.as_of;
    select coalesce(jsonb_object_agg(k.kind, k.went) filter (where k.went > 0), '{}'),
        coalesce(jsonb_object_agg(k.kind, k.stayed) filter (where k.stayed > 0), '{}')
    into result.gone, result.left_out from (
        select x.kind, count(*) filter (where x.kind || x.target_id = any(gone)) as went,
            count(*) filter (where x.kind || x.target_id <> all(gone)) as stayed
        from retention.destruction_material x
        where x.municipality = list.municipality and x.destruction_id = list.id group by x.kind) k;
    if cardinality(gone) > 0 then
        update outcomes.claim c set evidence = '\x00', evidence_name = '–'
        where c.municipality = list.municipality and 'PROVIDER_FILE' || c.id = any(gone) and c.evidence_name <> '–';
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('outcomes.claim', changed);
        update employers.employer e set person = '', reach = '', next_act = null, next_on = null, version = e.version + 1
        where e.municipality = list.municipality and 'EMPLOYER_CONTACT' || e.id = any(gone);
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('employers.employer', changed);
        update employers.note n set text = '–'
        where n.municipality = list.municipality and 'EMPLOYER_CONTACT' || n.employer_id = any(gone) and n.text <> '–';
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('employers.note', changed);
        update access.account a set name = '–', title = '', subject = null
        where a.municipality = list.municipality and 'STAFF_NAME' || a.id = any(gone) and a.person_id is null;
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('access.account', changed);
        update casework.supervision s set words = case when s.words <> '' then '–' else '' end, led_by = '–'
        where s.municipality = list.municipality and 'SUPERVISION_NOTE' || s.id = any(gone);
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('casework.supervision', changed);
        update coordination.routine_version v set title = '–', text = '–', own_owner = '–', their_owner = '–'
        where v.municipality = list.municipality and 'ROUTINE_VERSION' || v.id = any(gone);
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('coordination.routine_version', changed);
    end if;
    return result;
end
$$;
