-- The database asks itself who prepared and who approved, when, and whether the law's time has gone; the service's word
-- is not enough. What the service writes of a list is what is on it and who prepared it; the rest has its own time.
alter table retention.destruction add column listed_at timestamptz not null default now();
comment on column retention.destruction.listed_at is 'none';
revoke insert on retention.destruction from ${appRole};
grant insert (municipality, id, as_of, rule, accounts_rule, provider_rule, prepared_at, prepared_by)
    on retention.destruction to ${appRole};

create function retention.is_administrator(account uuid, on_day date) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
as $$
    select exists (select from access.role_grant g where g.municipality = tenancy.municipality()
        and g.account_id = account and g.role = 'ADMINISTRATOR' and g.valid @> on_day)
$$;

-- That they are two is a check of the table. Both are administrators on their day by the database's own clock, and a
-- list is not approved in the transaction in which it is prepared.
create function retention.refuse_approval() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if old.listed_at >= now()
        or not retention.is_administrator(old.prepared_by, old.listed_at::date)
        or not retention.is_administrator(new.approved_by, current_date) then
        raise exception 'two administrators agree, one after the other' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger two_administrators before update on retention.destruction
    for each row when (old.approved_at is null and new.approved_at is not null)
    execute function retention.refuse_approval();

-- As before; and the law's time has gone since the last case was closed.
create or replace function retention.still_due(list retention.destruction) returns uuid[]
    language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return (
    select coalesce(array_agg(distinct c.person_id), '{}') from retention.destruction_case c
    where c.municipality = list.municipality and c.destruction_id = list.id and c.part = 'CASE'
      and not exists (select from casework.case_file f where f.municipality = c.municipality
        and f.person_id = c.person_id and (f.closed_on is null
          or f.closed_on + make_interval(years => list.case_years) >= list.as_of or not exists (select from retention.destruction_case o
          where o.municipality = c.municipality and o.destruction_id = c.destruction_id and o.case_id = f.id)))
      and not exists (select from casework.journal_entry j join casework.case_file f
          on f.municipality = j.municipality and f.id = j.case_id
        where f.municipality = c.municipality and f.person_id = c.person_id and j.signed_at > list.prepared_at)
      and not exists (select from casework.correction_request r where r.municipality = c.municipality
        and r.person_id = c.person_id and greatest(r.asked_at, r.answered_at) > list.prepared_at));
end
$$;
