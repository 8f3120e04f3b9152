call tenancy.open_schema('audit');

-- Who read or changed what. Internal ids and fixed words only: no names, numbers or free text.
create table audit.entry (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    at           timestamptz not null,
    account_id   uuid,
    role         text not null,
    act          text not null check (act in ('READ', 'CHANGED', 'REFUSED')),
    what         text not null,
    target_kind  text not null,
    target_id    text not null,
    case_id      uuid,
    primary key (municipality, id)
);
create index on audit.entry (municipality, case_id, at);
call tenancy.protect('audit.entry', 'select, insert');
call tenancy.append_only('audit.entry');
