-- A child's birth is asked for by month when that is enough; then the date is the month's first day.
alter table casework.person add column birth_known text not null default 'DAY'
    check (birth_known = 'DAY' or (birth_known = 'MONTH' and extract(day from birth_date) = 1));
comment on column casework.person.birth_known is 'personal:case';

-- Tells a form that somebody changed the household meanwhile.
alter table casework.household add column version integer not null default 1;
grant update (version) on casework.household to ${appRole};
comment on column casework.household.version is 'none';
