-- Why an adult of a household who has no case of their own cannot support themselves. Nothing is overwritten: the latest
-- day counts, and of the same day what was noted last. Of somebody with a case it stands in the case.
create table casework.member_cause (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    case_id      uuid not null,
    person_id    uuid not null,
    cause        text not null check (cause in (
        'UNEMPLOYED_WITH_INSUFFICIENT_BENEFIT', 'UNEMPLOYED_WITHOUT_BENEFIT', 'UNEMPLOYED_LANGUAGE',
        'SICK', 'SOCIAL_REASONS', 'PARENTAL', 'WORKING_PART_TIME', 'WORKING_FULL_TIME', 'WAITING', 'UNCLEAR')),
    noted_on     date not null,
    application_month date not null check (extract(day from application_month) = 1),
    list_code    text not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on casework.member_cause (municipality, person_id, noted_on, id);
create index on casework.member_cause (municipality, case_id);
call tenancy.protect('casework.member_cause', 'select, insert');
call tenancy.append_only('casework.member_cause');

comment on table casework.member_cause is 'of:person';
comment on column casework.member_cause.municipality is 'none';
comment on column casework.member_cause.id is 'internal-id';
comment on column casework.member_cause.case_id is 'internal-id';
comment on column casework.member_cause.person_id is 'internal-id';
comment on column casework.member_cause.cause is 'personal:health; kept';
comment on column casework.member_cause.noted_on is 'personal:case';
comment on column casework.member_cause.application_month is 'personal:case';
comment on column casework.member_cause.list_code is 'personal:health; kept';
comment on column casework.member_cause.noted_at is 'personal:case';
comment on column casework.member_cause.noted_by is 'internal-id';
