-- As before, but a list of what was destroyed may lose the numbers on it, when the accounts' time has gone too.
create or replace function tenancy.refuse_change() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' and (tg_table_schema not in ('remuneration', 'audit', 'retention')
            or (tg_table_schema = 'retention' and tg_table_name = 'destruction_case'))
        and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then
        if tenancy.is_destroying(tg_relid) then
            return new;
        end if;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
