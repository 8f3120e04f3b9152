-- Accounts are kept longer than a person's records. A case is on a list for the records (`CASE`), with the day until
-- which numbers that stand on paper are kept for the accounts (empty: they go at once), or later for those (`ACCOUNTS`).
alter table retention.destruction_case
    add column part           text not null default 'CASE' check (part in ('CASE', 'ACCOUNTS')),
    add column accounts_until date check (part = 'CASE' or accounts_until is null);

-- The providers on a list: how they are reached and their staff's names (`CONTACT`); of a sole trader the name itself
-- too when no accounts need it (`ACCOUNTS`, or at once when `accounts_until` is empty).
create table retention.destruction_provider (
    municipality   text not null default tenancy.municipality(),
    destruction_id uuid not null,
    provider_id    uuid not null,
    part           text not null check (part in ('CONTACT', 'ACCOUNTS')),
    ended_on       date not null,
    accounts_until date check (part = 'CONTACT' or accounts_until is null),
    primary key (municipality, destruction_id, provider_id),
    foreign key (municipality, destruction_id) references retention.destruction (municipality, id)
);
call tenancy.protect('retention.destruction_provider', 'select, insert');
call tenancy.append_only('retention.destruction_provider');
create trigger refuse_late_case before insert on retention.destruction_provider
    for each row execute function retention.refuse_late_case();

alter table retention.destruction
    add column accounts_rule text not null default '',
    add column provider_rule text not null default '';

-- What was kept for the accounts, until when and by which law; which numbers went; which providers.
alter table retention.certificate
    add column kept_for_accounts  jsonb not null default '[]',
    add column accounts_rule      text not null default '',
    add column provider_rule      text not null default '',
    add column freed              text[] not null default '{}',
    add column providers          uuid[] not null default '{}',
    add column providers_left_out uuid[] not null default '{}';

-- Those on the list of whom nothing has been noted since, and who have no case besides.
create function retention.still_due(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return (
    select coalesce(array_agg(distinct c.person_id), '{}') from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id and c.part = 'CASE'
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from casework.journal_entry j join casework.case_file f
          on f.municipality = j.municipality and f.id = j.case_id
        where f.municipality = c.municipality and f.person_id = c.person_id and j.signed_at > list.prepared_at)
      and not exists (select from casework.correction_request r where r.municipality = c.municipality
        and r.person_id = c.person_id and greatest(r.asked_at, r.answered_at) > list.prepared_at));
end
$$;

-- Those of them whose numbers no accounts need: nothing has been posted since either.
create function retention.still_free(list retention.destruction, persons uuid[]) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return (
    select coalesce(array_agg(distinct c.person_id), '{}') from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id
      and (c.part = 'ACCOUNTS' or (c.accounts_until is null and c.person_id = any(persons)))
      and not exists (select from remuneration.ledger_entry e join choice.placement p
          on p.municipality = e.municipality and p.id = e.placement_id
        where e.municipality = c.municipality and p.person_id = c.person_id and e.posted_at > list.prepared_at));
end
$$;

-- The providers on the list who have not got an agreement or a placement since.
create function retention.still_gone(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return (
    select coalesce(array_agg(x.provider_id), '{}') from retention.destruction_provider x
    where x.municipality = list.municipality and x.destruction_id = list.id
      and not exists (select from providers.authorisation a where a.municipality = x.municipality
        and a.provider_id = x.provider_id and (upper_inf(a.valid) or upper(a.valid) - 1 > x.ended_on))
      and not exists (select from choice.placement p where p.municipality = x.municipality
        and p.provider_id = x.provider_id and coalesce(p.last_day, 'infinity') > x.ended_on));
end
$$;

-- How providers are reached, what their staff are called and sign in with, and who a sole trader was.
create function retention.empty_providers(list retention.destruction, gone uuid[]) returns jsonb
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    target  record;
    changed bigint;
    counts  jsonb := '{}';
begin
    for target in
        select i.schema, i.table_name,
            string_agg(case when i.preset is not null then format('%I = %s', i.column_name, i.preset)
                when not i.not_null then format('%I = null', i.column_name)
                else format('%I = ''–''', i.column_name) end, ', ' order by i.place) as emptied,
            case when i.schema = 'providers' and i.table_name = 'provider' then 'id' else 'provider_id' end as provider
        from tenancy.inventory i where i.note = 'contact' group by i.schema, i.table_name order by 1, 2
    loop
        execute format('update %I.%I set %s where municipality = tenancy.municipality() and %I = any($1)',
            target.schema, target.table_name, target.emptied, target.provider) using gone;
        get diagnostics changed = row_count;
        counts := counts || jsonb_build_object(target.schema || '.' || target.table_name, changed);
    end loop;
    update access.account a set name = '–', subject = case when a.kind = 'MACHINE' then a.id::text end
    where a.municipality = list.municipality and a.person_id is null
      and exists (select from access.role_grant g where g.municipality = a.municipality and g.account_id = a.id
        and g.provider_id = any(gone))
      and not exists (select from access.role_grant g where g.municipality = a.municipality and g.account_id = a.id
        and (g.provider_id is null or g.provider_id <> all(gone)));
    get diagnostics changed = row_count;
    update providers.provider p set name = '– ' || p.id, organisation_number = null
    from retention.destruction_provider x
    where x.municipality = list.municipality and x.destruction_id = list.id and x.accounts_until is null
      and p.municipality = x.municipality and p.id = x.provider_id and p.id = any(gone)
      and p.organisation_number ~ '^..[01]'
      and not exists (select from remuneration.ledger_entry e where e.municipality = p.municipality
        and e.provider_id = p.id and e.posted_at > list.prepared_at);
    return counts || jsonb_build_object('access.account', changed);
end
$$;

-- Numbers that stand on paper, of those whose accounts no longer need them; also on lists like this one.
create function retention.strike_references(persons uuid[]) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    target record;
begin
    for target in
        select i.schema, i.table_name, i.column_name, tenancy.rows_of(i.schema, i.table_name) as rows
        from tenancy.inventory i where i.whose is not null and i.note = 'reference' order by 1, 2, 3
    loop
        execute format('update %I.%I set %I = ''– '' || id where municipality = tenancy.municipality() and %s',
            target.schema, target.table_name, target.column_name, replace(target.rows, '= $1', '= any($1)'))
            using persons;
    end loop;
    update retention.destruction_case set number = '–'
    where municipality = tenancy.municipality() and person_id = any(persons);
end
$$;

-- As before, with the accounts' time and the providers'.
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
    insert into retention.certificate (municipality, destruction_id, numbers, left_out, counts, rule, prepared_by, approved_by,
        carried_out_at, kept_for_accounts, accounts_rule, provider_rule, freed, providers, providers_left_out)
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
         where x.municipality = list.municipality and x.destruction_id = list.id and x.provider_id <> all(gone))
    from retention.destruction_case c where c.municipality = list.municipality and c.destruction_id = list.id;
    perform retention.strike_references(freed);
    perform set_config('app.destruction', '', true);
    update retention.destruction d set carried_out_at = clock_timestamp()
    where d.municipality = list.municipality and d.id = list.id;
end
$$;
revoke execute on function retention.still_due, retention.still_free, retention.still_gone, retention.empty_providers,
    retention.strike_references from public;

comment on column retention.destruction.accounts_rule is 'none';
comment on column retention.destruction.provider_rule is 'none';
comment on column retention.destruction_case.part is 'none';
comment on column retention.destruction_case.accounts_until is 'pseudonymous';
comment on column retention.destruction_case.number is 'pseudonymous; reference';
comment on column retention.destruction_provider.municipality is 'none';
comment on column retention.destruction_provider.destruction_id is 'internal-id';
comment on column retention.destruction_provider.provider_id is 'internal-id';
comment on column retention.destruction_provider.part is 'none';
comment on column retention.destruction_provider.ended_on is 'none';
comment on column retention.destruction_provider.accounts_until is 'none';
comment on column retention.certificate.kept_for_accounts is 'pseudonymous; reference';
comment on column retention.certificate.accounts_rule is 'none';
comment on column retention.certificate.provider_rule is 'none';
comment on column retention.certificate.freed is 'pseudonymous; reference';
comment on column retention.certificate.numbers is 'pseudonymous; reference';
comment on column retention.certificate.left_out is 'pseudonymous; reference';
comment on column retention.certificate.providers is 'internal-id';
comment on column retention.certificate.providers_left_out is 'internal-id';
