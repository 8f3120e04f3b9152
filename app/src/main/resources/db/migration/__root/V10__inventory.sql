-- What every column holds of people, read from the comments that each module puts on its tables and columns.
-- A column's comment is `<tag>` or `<tag>; kept`; a table's comment is `of:<kind>`: whose row it is.
create view tenancy.inventory as
select n.nspname::text as schema, c.relname::text as table_name, a.attname::text as column_name, a.attnum as place,
       format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null, a.attgenerated <> '' as generated,
       split_part(col_description(c.oid, a.attnum), '; ', 1) as tag,
       split_part(col_description(c.oid, a.attnum), '; ', 2) = 'kept' as kept,
       substring(obj_description(c.oid, 'pg_class') from '^of:([a-z]+)$') as whose,
       pg_get_expr(d.adbin, d.adrelid) as preset
from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relkind in ('r', 'p') and n.nspname not in ('information_schema', 'public') and n.nspname not like 'pg\_%';
grant select on tenancy.inventory to ${appRole};

-- Which rows of a table are about a person, as a condition on `$1`, the person's id. A table of:person has `person_id`
-- (the person's own table has `id`); one of:case has `case_id`, which leads to the table of cases, and so on.
create function tenancy.rows_of(in_schema text, in_table text) returns text
    language plpgsql stable
as $$
declare
    kind text;
    via  record;
begin
    select max(i.whose) into kind from tenancy.inventory i where i.schema = in_schema and i.table_name = in_table;
    if kind is null then
        raise exception '%.% does not say whose rows it has', in_schema, in_table;
    elsif kind = 'person' then
        return case when in_table = 'person' then 'id = $1' else 'person_id = $1' end;
    end if;
    select distinct i.schema, i.table_name into strict via from tenancy.inventory i
    where i.table_name in (kind, kind || '_file');
    return format('%I in (select id from %I.%I where %s)', kind || '_id', via.schema, via.table_name,
        tenancy.rows_of(via.schema, via.table_name));
end
$$;
