-- As before; a table that is emptied both for persons and for providers is counted with both in the certificate.
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
        counts := retention.added(counts, retention.empty_providers(list, gone));
    end if;
    counts := retention.added(counts, audit.forget_reviews((list.as_of - make_interval(years => list.case_years))::date));
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
