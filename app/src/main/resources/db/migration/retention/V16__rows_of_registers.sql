-- As before; and a row of a register is of those who belonged to the household, by its number, in that month, or had a case
-- there then.
create or replace function tenancy.rows_of(in_schema text, in_table text) returns text
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
    elsif kind = 'household' and in_table = 'household' then
        return 'id in (select m.household_id from casework.household_member m where m.person_id = $1 '
            || 'union all select f.household_id from casework.case_file f where f.person_id = $1)';
    elsif kind = 'household' then
        return 'household in (select h.number from casework.household h join casework.household_member m '
            || 'on m.municipality = h.municipality and m.household_id = h.id '
            || 'where m.valid && daterange(month, (month + interval ''1 month'')::date) and m.person_id = $1 '
            || 'union all select h.number from casework.household h join casework.case_file f '
            || 'on f.municipality = h.municipality and f.household_id = h.id '
            || 'where f.opened_on < month + interval ''1 month'' and coalesce(f.closed_on >= month, true) and f.person_id = $1)';
    end if;
    select distinct i.schema, i.table_name into strict via from tenancy.inventory i
    where i.table_name in (kind, kind || '_file');
    return format('%I in (select id from %I.%I where %s)', kind || '_id', via.schema, via.table_name,
        tenancy.rows_of(via.schema, via.table_name));
end
$$;

-- As before; but the registers of the statistics, whose rows are of a household and have no id, stay as they are.
create or replace function retention.strike_references(persons uuid[]) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    target record;
begin
    for target in
        select i.schema, i.table_name, i.column_name, tenancy.rows_of(i.schema, i.table_name) as rows
        from tenancy.inventory i where i.whose <> 'household' and i.note = 'reference' order by 1, 2, 3
    loop
        execute format('update %I.%I set %I = ''– '' || id where municipality = tenancy.municipality() and %s',
            target.schema, target.table_name, target.column_name, replace(target.rows, '= $1', '= any($1)'))
            using persons;
    end loop;
    update retention.destruction_case set number = '–'
    where municipality = tenancy.municipality() and person_id = any(persons);
end
$$;

-- The number of a household stands in the register extract of those who belong to it.
comment on table casework.household is 'of:household';
