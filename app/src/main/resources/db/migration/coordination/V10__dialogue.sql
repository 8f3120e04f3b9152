-- What a caseworker has agreed with another authority about a case, and on what basis anything was told. The latest with
-- a partner says whether something is left to do.
create table coordination.dialogue (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    partner      text not null check (partner in ('AF', 'FK', 'REGION', 'CARE', 'OTHER')),
    taken_on     date not null,
    with_whom    text not null check (with_whom <> ''),
    about        text not null check (about <> ''),
    outcome      text not null check (outcome <> ''),
    next_on      date check (next_on >= taken_on),
    basis        text not null check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA')),
    basis_part   text check (basis_part in ('CASE', 'MEASURE', 'ATTENDANCE', 'PLAN')),
    provision    text,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check ((basis = 'CONSENT') = (basis_part is not null)),
    check ((basis = 'PROVISION') = (provision is not null)),
    check (basis <> 'CONSENT' or partner in ('AF', 'FK', 'REGION'))
);
create index on coordination.dialogue (municipality, case_id, partner, seq desc);
call tenancy.protect('coordination.dialogue', 'select, insert');
call tenancy.append_only('coordination.dialogue');

comment on table coordination.dialogue is 'of:case';
comment on column coordination.dialogue.municipality is 'none';
comment on column coordination.dialogue.id is 'internal-id';
comment on column coordination.dialogue.seq is 'internal-id';
comment on column coordination.dialogue.case_id is 'internal-id';
comment on column coordination.dialogue.partner is 'personal:case';
comment on column coordination.dialogue.taken_on is 'personal:case';
comment on column coordination.dialogue.with_whom is 'personal:text';
comment on column coordination.dialogue.about is 'personal:text';
comment on column coordination.dialogue.outcome is 'personal:text';
comment on column coordination.dialogue.next_on is 'personal:case';
comment on column coordination.dialogue.basis is 'personal:case';
comment on column coordination.dialogue.basis_part is 'personal:case';
comment on column coordination.dialogue.provision is 'personal:case';
comment on column coordination.dialogue.noted_at is 'personal:case';
comment on column coordination.dialogue.noted_by is 'internal-id';
