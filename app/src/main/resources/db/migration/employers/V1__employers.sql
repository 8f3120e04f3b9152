call tenancy.open_schema('employers');

-- An organisation that offers work, practice or places. Whoever speaks for it may be taken away again at any time.
create table employers.employer (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    organisation text not null check (length(organisation) between 1 and 200),
    kind         text not null check (kind in ('EMPLOYER', 'ASSOCIATION')),
    offers       text[] not null check (offers <@ array['JOB', 'PRACTICE', 'TRAINEE_PLACE', 'VISIT']),
    person       text not null check (length(person) <= 200),
    reach        text not null check (length(reach) <= 200),
    next_act     text check (length(next_act) between 1 and 200),
    next_on      date,
    version      integer not null default 0,
    added_at     timestamptz not null,
    added_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, added_by) references access.account (municipality, id),
    check ((next_act is null) = (next_on is null))
);
create index on employers.employer (municipality, next_on);
call tenancy.protect('employers.employer', 'select, insert');
grant update (offers, person, reach, next_act, next_on, version) on employers.employer to ${appRole};

-- What was agreed or happened, a note at a time, never changed.
create table employers.note (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    employer_id  uuid not null,
    text         text not null check (length(text) between 1 and 4000),
    written_at   timestamptz not null,
    written_by   uuid not null,
    primary key (municipality, id),
    foreign key (municipality, employer_id) references employers.employer (municipality, id)
);
create index on employers.note (municipality, employer_id, written_at);
call tenancy.protect('employers.note', 'select, insert');
call tenancy.append_only('employers.note');

comment on column employers.employer.municipality is 'none';
comment on column employers.employer.id is 'internal-id';
comment on column employers.employer.organisation is 'provider';
comment on column employers.employer.kind is 'none';
comment on column employers.employer.offers is 'none';
comment on column employers.employer.person is 'provider';
comment on column employers.employer.reach is 'provider';
comment on column employers.employer.next_act is 'provider';
comment on column employers.employer.next_on is 'none';
comment on column employers.employer.version is 'none';
comment on column employers.employer.added_at is 'none';
comment on column employers.employer.added_by is 'internal-id';
comment on column employers.note.municipality is 'none';
comment on column employers.note.id is 'internal-id';
comment on column employers.note.employer_id is 'internal-id';
comment on column employers.note.text is 'provider';
comment on column employers.note.written_at is 'none';
comment on column employers.note.written_by is 'internal-id';
