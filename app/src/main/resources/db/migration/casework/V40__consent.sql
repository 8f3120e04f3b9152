-- Each time a person said yes to another authority's seeing parts of the case, or took it back (no parts). The latest
-- counts.
create table casework.consent (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    case_id      uuid not null,
    authority    text not null check (authority in ('AF', 'FK', 'REGION')),
    parts        text[] not null check (parts <@ array['CASE', 'MEASURE', 'ATTENDANCE', 'PLAN']),
    way          text check (way in ('SIGNED_IN', 'WRITTEN', 'ORAL')),
    given_on     date not null,
    until        date check (until > given_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check ((cardinality(parts) = 0) = (until is null)),
    check ((until is null) = (way is null))
);
create index on casework.consent (municipality, case_id, authority, id);
call tenancy.protect('casework.consent', 'select, insert');
call tenancy.append_only('casework.consent');

comment on table casework.consent is 'of:case';
comment on column casework.consent.municipality is 'none';
comment on column casework.consent.id is 'internal-id';
comment on column casework.consent.case_id is 'internal-id';
comment on column casework.consent.authority is 'personal:case';
comment on column casework.consent.parts is 'personal:case';
comment on column casework.consent.way is 'personal:case';
comment on column casework.consent.given_on is 'personal:case';
comment on column casework.consent.until is 'personal:case';
comment on column casework.consent.noted_at is 'personal:case';
comment on column casework.consent.noted_by is 'internal-id';
