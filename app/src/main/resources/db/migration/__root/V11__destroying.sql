-- Whether the work at hand is the destruction of personal data that two people have agreed to: the owner of the tables
-- works, which only its own functions do, and the destruction that it names is approved and not yet carried out.
create function tenancy.is_destroying(target regclass) returns boolean
    language plpgsql stable
as $$
begin
    return current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = target)
        and coalesce(current_setting('app.destruction', true), '') <> ''
        and exists (select from retention.destruction d
            where d.municipality = tenancy.municipality() and d.id::text = current_setting('app.destruction', true)
              and d.approved_at is not null and d.carried_out_at is null);
end
$$;

-- As before, but for such a destruction; and never in the ledger or the log, whoever asks.
create or replace function tenancy.refuse_change() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and tg_table_schema not in ('remuneration', 'audit', 'retention')
        and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then
        if tenancy.is_destroying(tg_relid) then
            return new;
        end if;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
