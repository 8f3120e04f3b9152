-- What a person takes along when they apply to the Social Insurance Agency: what the case knew on the day that it was signed, and
-- the caseworker's own words. Nothing is changed; what corrects one names it and says why.
create table assessment.fk_basis (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    benefit      text not null check (benefit in ('SICKNESS_BENEFIT', 'SICKNESS_COMPENSATION', 'ACTIVITY_COMPENSATION')),
    facts        jsonb not null,
    tried        text not null,
    summary      text not null check (summary <> ''),
    corrects     uuid,
    reason       text not null,
    signed_on    date not null,
    signed_at    timestamptz not null,
    signed_by    uuid not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    unique (municipality, corrects),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, corrects, case_id) references assessment.fk_basis (municipality, id, case_id),
    check (corrects is null or reason <> '')
);
create index on assessment.fk_basis (municipality, case_id, seq desc);
call tenancy.protect('assessment.fk_basis', 'select, insert');
call tenancy.append_only('assessment.fk_basis');

-- That the person got it. It is the person who applies: nothing is sent to the agency from here.
create table assessment.fk_basis_given (
    municipality text not null default tenancy.municipality(),
    basis_id     uuid not null,
    case_id      uuid not null,
    given_on     date not null,
    given_way    text not null check (given_way in ('HANDED_OVER', 'BY_POST', 'ON_OWN_PAGES', 'READ_OUT')),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, basis_id),
    foreign key (municipality, basis_id, case_id) references assessment.fk_basis (municipality, id, case_id)
);
create index on assessment.fk_basis_given (municipality, case_id);
call tenancy.protect('assessment.fk_basis_given', 'select, insert');
call tenancy.append_only('assessment.fk_basis_given');

comment on table assessment.fk_basis is 'of:case';
comment on column assessment.fk_basis.municipality is 'none';
comment on column assessment.fk_basis.id is 'internal-id';
comment on column assessment.fk_basis.seq is 'internal-id';
comment on column assessment.fk_basis.case_id is 'internal-id';
comment on column assessment.fk_basis.benefit is 'personal:health; kept';
comment on column assessment.fk_basis.facts is 'personal:health';
comment on column assessment.fk_basis.tried is 'personal:health';
comment on column assessment.fk_basis.summary is 'personal:health';
comment on column assessment.fk_basis.corrects is 'internal-id';
comment on column assessment.fk_basis.reason is 'personal:health';
comment on column assessment.fk_basis.signed_on is 'personal:case';
comment on column assessment.fk_basis.signed_at is 'personal:case';
comment on column assessment.fk_basis.signed_by is 'internal-id';

comment on table assessment.fk_basis_given is 'of:case';
comment on column assessment.fk_basis_given.municipality is 'none';
comment on column assessment.fk_basis_given.basis_id is 'internal-id';
comment on column assessment.fk_basis_given.case_id is 'internal-id';
comment on column assessment.fk_basis_given.given_on is 'personal:case';
comment on column assessment.fk_basis_given.given_way is 'personal:case; kept';
comment on column assessment.fk_basis_given.noted_at is 'personal:case';
comment on column assessment.fk_basis_given.noted_by is 'internal-id';
