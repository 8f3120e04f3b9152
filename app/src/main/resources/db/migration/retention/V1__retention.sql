call tenancy.open_schema('retention');

-- A list of persons whose data are to be destroyed: prepared by one, approved by another, carried out once.
create table retention.destruction (
    municipality   text not null default tenancy.municipality(),
    id             uuid not null,
    as_of          date not null,
    rule           text not null check (rule <> ''),
    prepared_at    timestamptz not null,
    prepared_by    uuid not null,
    approved_at    timestamptz,
    approved_by    uuid,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    carried_out_at timestamptz,
    primary key (municipality, id),
    constraint nobody_approves_their_own_destruction check (approved_by <> prepared_by),
    check ((approved_at is null) = (approved_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (approved_at is null or withdrawn_at is null),
    check (carried_out_at is null or approved_at is not null)
);
create unique index one_open_destruction on retention.destruction (municipality)
    where approved_at is null and withdrawn_at is null;
call tenancy.protect('retention.destruction', 'select, insert');
grant update (approved_at, approved_by, withdrawn_at, withdrawn_by) on retention.destruction to ${appRole};
create trigger what_is_settled_stays before update on retention.destruction
    for each row when (old.carried_out_at is not null or old.withdrawn_at is not null
        or (old.approved_at is not null and new.carried_out_at is null))
    execute function tenancy.refuse_change();

-- The cases on the list. No names: a case number and the day of the last note.
create table retention.destruction_case (
    municipality   text not null default tenancy.municipality(),
    destruction_id uuid not null,
    case_id        uuid not null,
    person_id      uuid not null,
    number         text not null,
    last_note_on   date not null,
    primary key (municipality, destruction_id, case_id),
    foreign key (municipality, destruction_id) references retention.destruction (municipality, id)
);
call tenancy.protect('retention.destruction_case', 'select, insert');
call tenancy.append_only('retention.destruction_case');

-- What two people agreed to is what is carried out: the list is as it was when it was prepared.
create function retention.refuse_late_case() returns trigger
    language plpgsql
as $$
begin
    if exists (select from retention.destruction d where d.municipality = new.municipality
        and d.id = new.destruction_id and (d.approved_at is not null or d.withdrawn_at is not null)) then
        raise exception 'the list is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger refuse_late_case before insert on retention.destruction_case
    for each row execute function retention.refuse_late_case();

-- The certificate ("gallringsbevis"): what was destroyed, by which rule, when and by whom.
create table retention.certificate (
    municipality   text not null default tenancy.municipality(),
    destruction_id uuid not null,
    numbers        text[] not null,
    left_out       text[] not null,
    counts         jsonb not null,
    rule           text not null,
    prepared_by    uuid not null,
    approved_by    uuid not null,
    carried_out_at timestamptz not null,
    primary key (municipality, destruction_id),
    foreign key (municipality, destruction_id) references retention.destruction (municipality, id)
);
call tenancy.protect('retention.certificate', 'select');
call tenancy.append_only('retention.certificate');

-- How a column is emptied, by its tag and type; empty for one that stays.
create function retention.emptied(c tenancy.inventory) returns text
    language sql immutable
as $$
    select case
        when c.kept or c.generated or c.tag not in ('personal:identity', 'personal:text', 'personal:health') then null
        when c.type = 'date' then format('%1$I = date_trunc(''year'', %1$I)::date', c.column_name)
        when c.preset is not null then format('%I = %s', c.column_name, c.preset)
        when c.tag = 'personal:identity' and not c.not_null then format('%I = null', c.column_name)
        when c.type = 'bytea' then format('%I = ''\x00''', c.column_name)
        when c.type = 'jsonb' then format('%I = ''{}''', c.column_name)
        else format('%1$I = case when %1$I is not null then ''–'' end', c.column_name)
    end
$$;

-- Carries out an approved destruction and writes its certificate. The service may call it and can change no such
-- row itself. A person who has got an open case, or a note after the one on the list, is left out.
create function retention.destroy(approved uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    list    retention.destruction;
    persons uuid[];
    target  record;
    changed bigint;
    counts  jsonb := '{}';
begin
    select * into list from retention.destruction d
    where d.municipality = tenancy.municipality() and d.id = approved for update;
    if list.id is null or list.approved_at is null or list.carried_out_at is not null
        or list.approved_by = list.prepared_by then
        raise exception 'only an approved destruction is carried out, and once' using errcode = 'restrict_violation';
    end if;
    select coalesce(array_agg(distinct c.person_id), '{}') into persons from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from casework.journal_entry j join casework.case_file f
          on f.municipality = j.municipality and f.id = j.case_id
        where f.municipality = c.municipality and f.person_id = c.person_id and j.signed_at > list.prepared_at);
    perform set_config('app.destruction', list.id::text, true);
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
    perform set_config('app.destruction', '', true);
    insert into retention.certificate (municipality, destruction_id, numbers, left_out, counts, rule, prepared_by, approved_by, carried_out_at)
    select list.municipality, list.id,
        coalesce(array_agg(c.number order by c.number) filter (where c.person_id = any(persons)), '{}'),
        coalesce(array_agg(c.number order by c.number) filter (where c.person_id <> all(persons)), '{}'),
        counts, list.rule, list.prepared_by, list.approved_by, clock_timestamp()
    from retention.destruction_case c where c.municipality = list.municipality and c.destruction_id = list.id;
    update retention.destruction d set carried_out_at = clock_timestamp()
    where d.municipality = list.municipality and d.id = list.id;
end
$$;
revoke execute on function retention.destroy from public;
grant execute on function retention.destroy to ${appRole};

comment on column retention.destruction.municipality is 'none';
comment on column retention.destruction.as_of is 'none';
comment on column retention.destruction.rule is 'none';
comment on column retention.destruction.prepared_at is 'none';
comment on column retention.destruction.approved_at is 'none';
comment on column retention.destruction.withdrawn_at is 'none';
comment on column retention.destruction.carried_out_at is 'none';
comment on column retention.destruction.id is 'internal-id';
comment on column retention.destruction.prepared_by is 'internal-id';
comment on column retention.destruction.approved_by is 'internal-id';
comment on column retention.destruction.withdrawn_by is 'internal-id';
comment on column retention.destruction_case.municipality is 'none';
comment on column retention.destruction_case.destruction_id is 'internal-id';
comment on column retention.destruction_case.case_id is 'internal-id';
comment on column retention.destruction_case.person_id is 'internal-id';
comment on column retention.destruction_case.number is 'pseudonymous';
comment on column retention.destruction_case.last_note_on is 'pseudonymous';
comment on column retention.certificate.municipality is 'none';
comment on column retention.certificate.counts is 'none';
comment on column retention.certificate.rule is 'none';
comment on column retention.certificate.carried_out_at is 'none';
comment on column retention.certificate.destruction_id is 'internal-id';
comment on column retention.certificate.prepared_by is 'internal-id';
comment on column retention.certificate.approved_by is 'internal-id';
comment on column retention.certificate.numbers is 'pseudonymous';
comment on column retention.certificate.left_out is 'pseudonymous';
