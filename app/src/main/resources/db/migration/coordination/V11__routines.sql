-- How the unit and a partner have agreed to work at a step. The text is kept version by version; the latest that has
-- begun counts.
create table coordination.routine (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    partner      text not null check (partner in ('AF', 'FK', 'REGION', 'CARE', 'OTHER')),
    step         text not null check (step in ('FIRST_CONTACT', 'STATE_CHECK_WORK', 'STATE_CHECK_HEALTH', 'CONSULTATION',
        'CONTACT_WITH_AUTHORITY')),
    made_at      timestamptz not null,
    made_by      uuid not null,
    primary key (municipality, id)
);
call tenancy.protect('coordination.routine', 'select, insert');
call tenancy.append_only('coordination.routine');

create table coordination.routine_version (
    municipality text not null default tenancy.municipality(),
    routine_id   uuid not null,
    version      integer not null check (version > 0),
    title        text not null check (title <> ''),
    text         text not null check (text <> ''),
    own_owner    text not null check (own_owner <> ''),
    their_owner  text not null check (their_owner <> ''),
    from_on      date not null,
    review_on    date not null check (review_on > from_on),
    written_at   timestamptz not null,
    written_by   uuid not null,
    primary key (municipality, routine_id, version),
    foreign key (municipality, routine_id) references coordination.routine (municipality, id)
);
call tenancy.protect('coordination.routine_version', 'select, insert');
call tenancy.append_only('coordination.routine_version');

comment on column coordination.routine.municipality is 'none';
comment on column coordination.routine.id is 'internal-id';
comment on column coordination.routine.partner is 'none';
comment on column coordination.routine.step is 'none';
comment on column coordination.routine.made_at is 'none';
comment on column coordination.routine.made_by is 'internal-id';
comment on column coordination.routine_version.municipality is 'none';
comment on column coordination.routine_version.routine_id is 'internal-id';
comment on column coordination.routine_version.version is 'none';
comment on column coordination.routine_version.title is 'none';
comment on column coordination.routine_version.text is 'none';
comment on column coordination.routine_version.own_owner is 'staff';
comment on column coordination.routine_version.their_owner is 'staff';
comment on column coordination.routine_version.from_on is 'none';
comment on column coordination.routine_version.review_on is 'none';
comment on column coordination.routine_version.written_at is 'none';
comment on column coordination.routine_version.written_by is 'internal-id';
