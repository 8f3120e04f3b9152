-- As before; but words that may be empty, and are not, are struck out and not emptied: a refusal has reasons, and a result that was
-- paid on another check is still known to be.
create or replace function retention.emptied(c tenancy.inventory) returns text
    language sql immutable
as $$
    select case
        when c.kept or c.generated or c.tag not in ('personal:identity', 'personal:text', 'personal:health') then null
        when c.type = 'date' then format('%1$I = date_trunc(''year'', %1$I)::date', c.column_name)
        when c.preset is not null and c.tag <> 'personal:identity' and c.type = 'text'
            then format('%1$I = case when %1$I = %2$s then %1$I when %1$I is not null then ''–'' end', c.column_name, c.preset)
        when c.preset is not null then format('%I = %s', c.column_name, c.preset)
        when c.tag = 'personal:identity' and not c.not_null then format('%I = null', c.column_name)
        when c.type = 'bytea' then format('%I = ''\x00''', c.column_name)
        when c.type = 'jsonb' then format('%I = ''{}''', c.column_name)
        else format('%1$I = case when %1$I is not null then ''–'' end', c.column_name)
    end
$$;
