call tenancy.open_schema('access');

create table access.municipality (
    municipality text primary key default tenancy.municipality()
        check (municipality ~ '^[a-z][a-z0-9-]{1,39}$'),
    name         text not null check (name <> ''),
    phone        text not null default '',
    created_at   timestamptz not null default now()
);
call tenancy.protect('access.municipality', 'select, insert, update');

-- The host name that a visitor's browser asks for tells which municipality's pages to show.
create table access.host (
    host         text primary key check (host = lower(host)),
    municipality text not null default tenancy.municipality()
        references access.municipality (municipality)
);
call tenancy.protect('access.host', 'select, insert, delete');
-- Which municipality a host belongs to must be found before one is set: just the row of the host asked for.
create policy host_asked_for on access.host for select
    using (host = nullif(current_setting('app.host', true), ''));

-- The council's rules in force: one profile at a time, by date of decision.
create table access.profile_in_force (
    municipality text not null default tenancy.municipality()
        references access.municipality (municipality),
    profile      text not null,
    valid        daterange not null check (not isempty(valid)),
    constraint one_profile_at_a_time exclude using gist (municipality with =, valid with &&)
);
call tenancy.protect('access.profile_in_force', 'select, insert');

create table access.account (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    name         text collate "sv-x-icu" not null check (name <> ''),
    title        text not null default '',
    subject      text,
    person_id    uuid,
    primary key (municipality, id),
    unique (municipality, subject)
);
call tenancy.protect('access.account', 'select, insert, update');

create table access.role_grant (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    account_id   uuid not null,
    role         text not null check (role in (
        'PARTICIPANT', 'CASEWORKER', 'TEAM_LEADER', 'PROVIDER_STAFF', 'FINANCE_OFFICER', 'APPROVER',
        'RESULT_OFFICER', 'ANALYST', 'ADMINISTRATOR')),
    unit_id      uuid,
    provider_id  uuid,
    valid        daterange not null check (not isempty(valid)),
    given_by     uuid,
    given_at     timestamptz not null default now(),
    primary key (municipality, id),
    foreign key (municipality, account_id) references access.account (municipality, id),
    check ((role = 'PROVIDER_STAFF') = (provider_id is not null)),
    check (role not in ('CASEWORKER', 'TEAM_LEADER') or unit_id is not null)
);
create index on access.role_grant (municipality, account_id);
call tenancy.protect('access.role_grant', 'select, insert, update');
