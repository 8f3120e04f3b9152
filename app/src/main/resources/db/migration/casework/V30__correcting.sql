-- What was corrected of what is kept about a person (GDPR art. 16): what stood before, what stands now, who and why.
create table casework.person_correction (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    person_id    uuid not null,
    field        text not null check (field in ('GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'PHONE', 'LANGUAGE')),
    stood        text not null,
    stands       text not null,
    reason       text not null check (length(reason) between 1 and 2000),
    corrected_at timestamptz not null,
    corrected_by uuid not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on casework.person_correction (municipality, person_id);
call tenancy.protect('casework.person_correction', 'select, insert');
call tenancy.append_only('casework.person_correction');

-- What a person says is wrong, and the answer. It is answered once.
create table casework.correction_request (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    person_id    uuid not null,
    text         text not null check (length(text) between 1 and 2000),
    asked_at     timestamptz not null,
    outcome      text check (outcome in ('CORRECTED', 'NOT_CORRECTED')),
    answer       text not null default '' check (length(answer) <= 2000),
    answered_at  timestamptz,
    answered_by  uuid,
    primary key (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)),
    constraint a_no_has_a_reason check (outcome <> 'NOT_CORRECTED' or answer <> '' or text = '–')
);
create index on casework.correction_request (municipality, person_id);
call tenancy.protect('casework.correction_request', 'select, insert');
grant update (outcome, answer, answered_at, answered_by) on casework.correction_request to ${appRole};
create trigger what_is_answered_stays before update on casework.correction_request
    for each row when (old.outcome is not null) execute function tenancy.refuse_change();

comment on table casework.person_correction is 'of:person';
comment on column casework.person_correction.municipality is 'none';
comment on column casework.person_correction.id is 'internal-id';
comment on column casework.person_correction.person_id is 'internal-id';
comment on column casework.person_correction.field is 'personal:case';
comment on column casework.person_correction.stood is 'personal:identity';
comment on column casework.person_correction.stands is 'personal:identity';
comment on column casework.person_correction.reason is 'personal:text';
comment on column casework.person_correction.corrected_at is 'personal:case';
comment on column casework.person_correction.corrected_by is 'internal-id';
comment on table casework.correction_request is 'of:person';
comment on column casework.correction_request.municipality is 'none';
comment on column casework.correction_request.id is 'internal-id';
comment on column casework.correction_request.person_id is 'internal-id';
comment on column casework.correction_request.text is 'personal:text';
comment on column casework.correction_request.asked_at is 'personal:case';
comment on column casework.correction_request.outcome is 'personal:case';
comment on column casework.correction_request.answer is 'personal:text';
comment on column casework.correction_request.answered_at is 'personal:case';
comment on column casework.correction_request.answered_by is 'internal-id';
