-- What somebody was shown when they chose holds providers' names and their offers' titles. A sole trader's go when the
-- name itself does; in an anonymised copy all are struck out.
create function choice.without_names(shown jsonb, nameless uuid[]) returns jsonb
    language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select jsonb_set(shown, '{offers}', coalesce(jsonb_agg(
        case when (o.value ->> 'provider')::uuid = any(nameless)
            then o.value || '{"providerName": "–", "title": "–"}' else o.value end order by o.nth), '[]'))
    from jsonb_array_elements(shown -> 'offers') with ordinality as o (value, nth)
$$;
revoke execute on function choice.without_names from public;

-- Called by the owner of the tables, within a destruction that two people have agreed to.
create function choice.forget_names(nameless uuid[]) returns bigint
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    changed bigint;
begin
    update choice.choice c set shown = choice.without_names(c.shown, nameless)
    where c.municipality = tenancy.municipality() and jsonb_typeof(c.shown -> 'offers') = 'array'
      and exists (select from jsonb_array_elements(c.shown -> 'offers') o where (o ->> 'provider')::uuid = any(nameless));
    get diagnostics changed = row_count;
    return changed;
end
$$;
revoke execute on function choice.forget_names from public;
