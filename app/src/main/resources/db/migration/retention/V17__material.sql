-- What no law says how long to keep, and the municipality's own times let go: files that a provider sent in as proof of a result
-- that was refused, whom to reach at an employer and what was noted there, and what staff were called. For each the day of the
-- last of it, and whether something still needs it. The rest of what providers report is the municipality's own record.
create function retention.material() returns table (kind text, target_id uuid, case_id uuid, last_day date, goes_on boolean)
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
    group by a.municipality, a.id;
end
$$;
revoke execute on function retention.material from public;
grant execute on function retention.material to ${appRole};

create table retention.destruction_material (
    municipality   text not null default tenancy.municipality(),
    destruction_id uuid not null,
    kind           text not null check (kind in ('PROVIDER_FILE', 'EMPLOYER_CONTACT', 'STAFF_NAME')),
    target_id      uuid not null,
    last_day       date not null,
    primary key (municipality, destruction_id, kind, target_id),
    foreign key (municipality, destruction_id) references retention.destruction (municipality, id)
);
call tenancy.protect('retention.destruction_material', 'select, insert');
call tenancy.append_only('retention.destruction_material');
create trigger refuse_late_case before insert on retention.destruction_material
    for each row execute function retention.refuse_late_case();

alter table retention.destruction add column material_rule text not null default '';
grant insert (material_rule) on retention.destruction to ${appRole};
alter table retention.certificate
    add column material          jsonb not null default '{}',
    add column material_left_out jsonb not null default '{}',
    add column material_rule     text not null default '';

-- How much of each kind went and was left out, with the counts of rows.
create type retention.material_gone as (counts jsonb, gone jsonb, left_out jsonb);

-- Of what is on the list, that of which nothing was noted since and which nothing needs; a year must have gone in any case.
create function retention.empty_material(list retention.destruction) returns retention.material_gone
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    result  retention.material_gone;
    gone    uuid[];
    changed bigint;
begin
    result.counts := '{}';
    select coalesce(array_agg(x.target_id), '{}') into gone from retention.destruction_material x
        join retention.material() m on m.kind = x.kind and m.target_id = x.target_id
    where x.municipality = list.municipality and x.destruction_id = list.id and not m.goes_on
      and m.last_day <= x.last_day and m.last_day + interval '1 year' < list.as_of;
    select coalesce(jsonb_object_agg(k.kind, k.went) filter (where k.went > 0), '{}'),
        coalesce(jsonb_object_agg(k.kind, k.stayed) filter (where k.stayed > 0), '{}')
    into result.gone, result.left_out from (
        select x.kind, count(*) filter (where x.target_id = any(gone)) as went,
            count(*) filter (where x.target_id <> all(gone)) as stayed
        from retention.destruction_material x
        where x.municipality = list.municipality and x.destruction_id = list.id group by x.kind) k;
    if cardinality(gone) > 0 then
        update outcomes.claim c set evidence = '\x00', evidence_name = '–'
        where c.municipality = list.municipality and c.id = any(gone) and c.evidence_name <> '–';
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('outcomes.claim', changed);
        update employers.employer e set person = '', reach = '', next_act = null, next_on = null, version = e.version + 1
        where e.municipality = list.municipality and e.id = any(gone);
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('employers.employer', changed);
        update employers.note n set text = '–'
        where n.municipality = list.municipality and n.employer_id = any(gone) and n.text <> '–';
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('employers.note', changed);
        update access.account a set name = '–', title = '', subject = null
        where a.municipality = list.municipality and a.id = any(gone) and a.person_id is null;
        get diagnostics changed = row_count;
        result.counts := result.counts || jsonb_build_object('access.account', changed);
    end if;
    return result;
end
$$;

-- How many rows of each table were changed, on two counts.
create function retention.added(one jsonb, other jsonb) returns jsonb
    language sql immutable
as $$
    select coalesce(jsonb_object_agg(t.key, t.rows), '{}') from (
        select e.key, sum(e.value::bigint) as rows
        from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) e group by e.key) t
$$;
revoke execute on function retention.empty_material, retention.added from public;

-- As before; and what the municipality's own keeping times let go.
create or replace function retention.destroy(approved uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    list    retention.destruction;
    persons uuid[];
    freed   uuid[];
    gone    uuid[];
    target  record;
    changed bigint;
    counts  jsonb := '{}';
    let_go  retention.material_gone;
begin
    select * into list from retention.destruction d
    where d.municipality = tenancy.municipality() and d.id = approved for update;
    if list.id is null or list.approved_at is null or list.carried_out_at is not null
        or list.approved_by = list.prepared_by then
        raise exception 'only an approved destruction is carried out, and once' using errcode = 'restrict_violation';
    end if;
    persons := retention.still_due(list);
    freed := retention.still_free(list, persons);
    gone := retention.still_gone(list);
    perform set_config('app.destruction', list.id::text, true);
    let_go := retention.empty_material(list);
    for target in
        select i.schema, i.table_name, string_agg(retention.emptied(i), ', ' order by i.place) as emptied,
               tenancy.rows_of(i.schema, i.table_name) as rows
        from tenancy.inventory i where i.whose is not null and i.tag like 'personal:%'
        group by i.schema, i.table_name having string_agg(retention.emptied(i), ', ') is not null
        order by i.schema, i.table_name
    loop
        execute format('update %I.%I set %s where municipality = tenancy.municipality() and %s',
            target.schema, target.table_name, target.emptied, replace(target.rows, '= $1', '= any($1)')) using persons;
        get diagnostics changed = row_count;
        counts := counts || jsonb_build_object(target.schema || '.' || target.table_name, changed);
    end loop;
    if cardinality(gone) > 0 then
        counts := counts || retention.empty_providers(list, gone);
    end if;
    counts := counts || audit.forget_reviews((list.as_of - make_interval(years => list.case_years))::date);
    counts := retention.added(counts, let_go.counts);
    insert into retention.certificate (municipality, destruction_id, numbers, left_out, counts, rule, prepared_by, approved_by,
        carried_out_at, kept_for_accounts, accounts_rule, provider_rule, freed, providers, providers_left_out,
        material, material_left_out, material_rule)
    select list.municipality, list.id,
        coalesce(array_agg(c.number order by c.number) filter (where c.part = 'CASE' and c.person_id = any(persons)), '{}'),
        coalesce(array_agg(c.number order by c.number) filter (where c.part = 'CASE' and c.person_id <> all(persons)
            or c.part = 'ACCOUNTS' and c.person_id <> all(freed)), '{}'),
        counts, list.rule, list.prepared_by, list.approved_by, clock_timestamp(),
        coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'until', c.accounts_until) order by c.number)
            filter (where c.accounts_until is not null and c.person_id = any(persons)), '[]'),
        list.accounts_rule, list.provider_rule,
        coalesce(array_agg(c.number order by c.number) filter (where c.person_id = any(freed)), '{}'),
        gone,
        (select coalesce(array_agg(x.provider_id), '{}') from retention.destruction_provider x
         where x.municipality = list.municipality and x.destruction_id = list.id and x.provider_id <> all(gone)),
        let_go.gone, let_go.left_out, list.material_rule
    from retention.destruction_case c where c.municipality = list.municipality and c.destruction_id = list.id;
    perform retention.strike_references(freed);
    perform set_config('app.destruction', '', true);
    update retention.destruction d set carried_out_at = clock_timestamp()
    where d.municipality = list.municipality and d.id = list.id;
end
$$;

comment on column retention.destruction.material_rule is 'none';
comment on column retention.destruction_material.municipality is 'none';
comment on column retention.destruction_material.destruction_id is 'internal-id';
comment on column retention.destruction_material.kind is 'none';
comment on column retention.destruction_material.target_id is 'internal-id';
comment on column retention.destruction_material.last_day is 'none';
comment on column retention.certificate.material is 'none';
comment on column retention.certificate.material_left_out is 'none';
comment on column retention.certificate.material_rule is 'none';
