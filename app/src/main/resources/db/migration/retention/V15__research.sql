-- Whom research keeps: in all municipalities those born on some days of the month; from 1 November 2003 (SFS 2003:583) everybody
-- in the municipalities of the counties 05, 09 and 22 and in 1480. A municipality that has not told its code is not known to be
-- another, and then nothing goes. The service reads the same from retention/settings.json; a changed law is a new file here.
create function retention.kept_for_research(born date, on_day date) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
as $$
    select coalesce(extract(day from born) in (5, 15, 25), false)
        or (on_day >= '2003-11-01' and coalesce((select m.code is null or m.code ~ '^(05|09|22|1480)'
            from access.municipality m where m.municipality = tenancy.municipality()), true))
$$;
revoke execute on function retention.kept_for_research from public;
grant execute on function retention.kept_for_research to ${appRole};

-- As before; and nobody whom research keeps is destroyed, whatever the list says.
create or replace function retention.still_due(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    due uuid[];
begin
    select coalesce(array_agg(distinct c.person_id), '{}') into due from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id and c.part = 'CASE'
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from retention.noted() n where n.person_id = c.person_id
        and n.day + make_interval(years => list.case_years) >= list.as_of)
      and not exists (select from casework.person k where k.municipality = c.municipality and k.id = c.person_id
        and retention.kept_for_research(k.birth_date, list.as_of));
    return due || (
        select coalesce(array_agg(p.id), '{}') from casework.person p
        where p.municipality = list.municipality
          and not retention.kept_for_research(p.birth_date, list.as_of)
          and not exists (select from casework.case_file f where f.municipality = p.municipality and f.person_id = p.id)
          and exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id = any(due))
          and not exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id <> all(due)));
end
$$;
