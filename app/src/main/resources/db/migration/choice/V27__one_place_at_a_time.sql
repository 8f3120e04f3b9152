-- Who holds a check alone is at one provider at a time, also when another check has taken its place or supplements it. So no
-- day of one person is paid from two such checks. Placements of before are not judged until their first day is moved.
alter table choice.placement add column alone boolean not null default false;
alter table choice.placement add constraint one_place_at_a_time
    exclude using gist (municipality with =, person_id with =, running with &&) where (alone);

-- The check says whether it is held alone, and nobody else.
create function choice.take_alone() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    select v.exclusive into new.alone from assessment.voucher v
    where v.municipality = new.municipality and v.id = new.voucher_id;
    new.alone := coalesce(new.alone, false);
    return new;
end
$$;
create trigger take_alone before insert or update of alone, voucher_id, person_id, start_day on choice.placement
    for each row execute function choice.take_alone();
revoke execute on function choice.take_alone from public;

comment on column choice.placement.alone is 'none';
