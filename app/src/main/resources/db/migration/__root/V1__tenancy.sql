-- Every table of the service belongs to one municipality at a time. The service's role owns nothing and
-- cannot step round row security; the municipality is set for each transaction, and without it nothing is seen.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema tenancy;

create function tenancy.municipality() returns text
    language sql stable parallel safe
as $$ select nullif(current_setting('app.municipality', true), '') $$;

-- Forces row security on a table and gives the service's role just the rights named.
create procedure tenancy.protect(target regclass, rights text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
        'create policy own_municipality on %s using (municipality = tenancy.municipality()) '
        || 'with check (municipality = tenancy.municipality())', target);
    execute format('grant %s on %s to %I', rights, target, '${appRole}');
end
$$;

-- Opens a module's schema to the service's role.
create procedure tenancy.open_schema(name text)
    language plpgsql
as $$
begin
    execute format('create schema if not exists %I', name);
    execute format('grant usage on schema %I to %I', name, '${appRole}');
end
$$;

-- For tables where a row, once written, is never changed or removed, whoever asks.
create function tenancy.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create procedure tenancy.append_only(target regclass)
    language plpgsql
as $$
begin
    execute format(
        'create trigger append_only before update or delete on %s '
        || 'for each row execute function tenancy.refuse_change()', target);
    execute format(
        'create trigger never_emptied before truncate on %s '
        || 'for each statement execute function tenancy.refuse_change()', target);
end
$$;

grant usage on schema tenancy to ${appRole};
