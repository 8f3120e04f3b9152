-- As before; and a sole trader's name goes from what people were shown when they chose.
create or replace function retention.empty_providers(list retention.destruction, gone uuid[]) returns jsonb
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    target   record;
    changed  bigint;
    nameless uuid[];
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
    counts := counts || jsonb_build_object('access.account', changed);
    with forgotten as (
        update providers.provider p set name = '– ' || p.id, organisation_number = null
        from retention.destruction_provider x
        where x.municipality = list.municipality and x.destruction_id = list.id and x.accounts_until is null
          and p.municipality = x.municipality and p.id = x.provider_id and p.id = any(gone)
          and p.organisation_number ~ '^..[01]'
          and not exists (select from remuneration.ledger_entry e where e.municipality = p.municipality
            and e.provider_id = p.id and e.posted_at > list.prepared_at)
        returning p.id)
    select coalesce(array_agg(id), '{}') into nameless from forgotten;
    if cardinality(nameless) > 0 then
        counts := counts || jsonb_build_object('choice.choice.shown', choice.forget_names(nameless));
    end if;
    return counts;
end
$$;
