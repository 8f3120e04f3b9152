-- What may stand after the tag in a column's comment. `kept`: a code that stays at destruction. `reference`: a number that
-- also stands on paper, such as a case number, and leads from the accounts to the person's papers; in an anonymised copy
-- it is another. `contact`: how a provider is reached, emptied when the provider's time has gone.
create or replace view tenancy.inventory as
select n.nspname::text as schema, c.relname::text as table_name, a.attname::text as column_name, a.attnum as place,
       format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null, a.attgenerated <> '' as generated,
       split_part(col_description(c.oid, a.attnum), '; ', 1) as tag,
       split_part(col_description(c.oid, a.attnum), '; ', 2) = 'kept' as kept,
       substring(obj_description(c.oid, 'pg_class') from '^of:([a-z]+)$') as whose,
       pg_get_expr(d.adbin, d.adrelid) as preset,
       split_part(col_description(c.oid, a.attnum), '; ', 2) as note
from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relkind in ('r', 'p') and n.nspname not in ('information_schema', 'public') and n.nspname not like 'pg\_%';
