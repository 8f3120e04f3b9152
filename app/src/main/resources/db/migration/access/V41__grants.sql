-- A grant has a history: given by somebody, reviewed each year, ended by somebody. Nothing of it is ever rewritten.
alter table access.role_grant no force row level security;
alter table access.role_grant
    add column first_day   date,
    add column reviewed_by uuid,
    add column reviewed_at timestamptz,
    add column ended_by    uuid,
    add column ended_at    timestamptz;
update access.role_grant set first_day = coalesce(lower(valid), given_at::date);
alter table access.role_grant alter column first_day set not null;
alter table access.role_grant force row level security;

-- A grant that is ended on the day it was to begin never holds: its period is empty, and `first_day` tells when it was.
alter table access.role_grant drop constraint role_grant_valid_check;
alter table access.role_grant
    add constraint only_what_is_ended_is_empty check (not isempty(valid) or ended_at is not null),
    add constraint reviewed_by_somebody check ((reviewed_at is null) = (reviewed_by is null)),
    add constraint ended_by_somebody check ((ended_at is null) = (ended_by is null)),
    -- Four eyes (ACC-01): nobody gives, reviews or ends a role of their own.
    add constraint nobody_gives_to_themselves check (given_by is distinct from account_id),
    add constraint nobody_reviews_their_own check (reviewed_by is distinct from account_id),
    add constraint nobody_ends_their_own check (ended_by is distinct from account_id),
    -- The same role at the same place is held once at a time.
    add constraint same_role_once_at_a_time exclude using gist (
        municipality with =, account_id with =, role with =,
        coalesce(unit_id, provider_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, valid with &&);
create index on access.role_grant (municipality, provider_id) where provider_id is not null;

create function access.keep_history_of_grant() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        new.first_day := coalesce(lower(new.valid), current_date);
        return new;
    end if;
    if old.ended_at is not null then
        raise exception 'a grant that is ended stays as it is' using errcode = 'restrict_violation';
    end if;
    if (new.account_id, new.role, new.unit_id, new.provider_id, new.given_by, new.given_at, new.first_day)
        is distinct from
       (old.account_id, old.role, old.unit_id, old.provider_id, old.given_by, old.given_at, old.first_day) then
        raise exception 'a grant is not rewritten: end it and give another' using errcode = 'restrict_violation';
    end if;
    if new.valid <> old.valid and (new.ended_at is null or not (old.valid @> new.valid)) then
        raise exception 'a grant is only ever made shorter, by somebody who ends it' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger keep_history before insert or update on access.role_grant
    for each row execute function access.keep_history_of_grant();

comment on column access.role_grant.first_day is 'staff';
comment on column access.role_grant.reviewed_by is 'internal-id';
comment on column access.role_grant.reviewed_at is 'staff';
comment on column access.role_grant.ended_by is 'internal-id';
comment on column access.role_grant.ended_at is 'staff';
