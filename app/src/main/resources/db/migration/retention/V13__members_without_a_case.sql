-- As before; and those who never had a case, but belonged to households of which every case is on the list, go with it.
-- Whoever was born on a day that research may keep stays.
create or replace function retention.still_due(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    due uuid[];
begin
    select coalesce(array_agg(distinct c.person_id), '{}') into due from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id and c.part = 'CASE'
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null
          or f.closed_on + make_interval(years => list.case_years) >= list.as_of or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from casework.journal_entry j join casework.case_file f
          on f.municipality = j.municipality and f.id = j.case_id
        where f.municipality = c.municipality and f.person_id = c.person_id and j.signed_at > list.prepared_at)
      and not exists (select from casework.correction_request r where r.municipality = c.municipality
        and r.person_id = c.person_id and greatest(r.asked_at, r.answered_at) > list.prepared_at);
    return due || (
        select coalesce(array_agg(p.id), '{}') from casework.person p
        where p.municipality = list.municipality
          and coalesce(extract(day from p.birth_date) not in (5, 15, 25), true)
          and not exists (select from casework.case_file f where f.municipality = p.municipality and f.person_id = p.id)
          and exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id = any(due))
          and not exists (select from casework.household_member m join casework.case_file f
              on f.municipality = m.municipality and f.household_id = m.household_id
            where m.municipality = p.municipality and m.person_id = p.id and f.person_id <> all(due)));
end
$$;
