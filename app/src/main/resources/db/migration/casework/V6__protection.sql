-- What the person has agreed to be called by those who may not know who it is.
alter table casework.person add column alias text not null default '' check (length(alias) <= 60);

-- Who, besides the responsible caseworker, reads a protected person's file, and until when. Nobody names themselves.
create table casework.named_reader (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    person_id    uuid not null,
    account_id   uuid not null,
    given_by     uuid not null,
    given_at     timestamptz not null,
    valid        daterange not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    foreign key (municipality, account_id) references access.account (municipality, id),
    constraint nobody_names_themselves check (given_by <> account_id),
    constraint named_once_at_a_time
        exclude using gist (municipality with =, person_id with =, account_id with =, valid with &&)
);
call tenancy.protect('casework.named_reader', 'select, insert');
grant update (valid) on casework.named_reader to ${appRole};

-- Each time a person was marked as protected, or the mark was lifted (`kind` empty), and why.
create table casework.protection_change (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    person_id    uuid not null,
    kind         text check (kind in ('SECRECY_MARK', 'PROTECTED_REGISTRATION', 'ASSUMED_IDENTITY')),
    reason       text not null check (length(reason) between 1 and 2000),
    changed_at   timestamptz not null,
    changed_by   uuid not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on casework.protection_change (municipality, person_id);
call tenancy.protect('casework.protection_change', 'select, insert');
call tenancy.append_only('casework.protection_change');

comment on column casework.person.alias is 'personal:identity';
comment on table casework.named_reader is 'of:person';
comment on column casework.named_reader.municipality is 'none';
comment on column casework.named_reader.id is 'internal-id';
comment on column casework.named_reader.person_id is 'internal-id';
comment on column casework.named_reader.account_id is 'internal-id';
comment on column casework.named_reader.given_by is 'internal-id';
comment on column casework.named_reader.given_at is 'personal:case';
comment on column casework.named_reader.valid is 'personal:case';
comment on table casework.protection_change is 'of:person';
comment on column casework.protection_change.municipality is 'none';
comment on column casework.protection_change.id is 'internal-id';
comment on column casework.protection_change.person_id is 'internal-id';
comment on column casework.protection_change.kind is 'personal:case';
comment on column casework.protection_change.reason is 'personal:text';
comment on column casework.protection_change.changed_at is 'personal:case';
comment on column casework.protection_change.changed_by is 'internal-id';
