-- A routine is meant to hold nobody, and is in one's own words all the same; who answers for it may be a name. A version that was
-- replaced goes by a time of its own (retention.material), so each has an id to be listed by.
comment on column coordination.routine_version.title is 'staff:text';
comment on column coordination.routine_version.text is 'staff:text';
comment on column coordination.routine_version.own_owner is 'staff:text';
comment on column coordination.routine_version.their_owner is 'staff:text';

alter table coordination.routine_version add column id uuid not null default gen_random_uuid();
alter table coordination.routine_version add unique (municipality, id);
comment on column coordination.routine_version.id is 'internal-id';
