-- By which point of the board's delegation order a decision was made; empty for those made before it was noted.
alter table assessment.decision add column delegation text not null default '';
comment on column assessment.decision.delegation is 'none';

-- A decision that somebody proposes to an official who may make it. Its id becomes the decision's, so that it is
-- decided once; a newer proposal on the case takes its place.
create table assessment.proposal (
    municipality     text not null default tenancy.municipality(),
    id               uuid not null,
    seq              bigint generated always as identity,
    case_id          uuid not null,
    mapping_id       uuid not null,
    level            integer not null check (level between 1 and 99),
    expected_months  numeric(5, 2) not null check (expected_months > 0),
    deviation_reason text not null,
    reasons          text not null check (reasons <> ''),
    proposed_on      date not null,
    proposed_at      timestamptz not null,
    proposed_by      uuid not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, mapping_id) references assessment.mapping (municipality, id)
);
create index on assessment.proposal (municipality, case_id, seq desc);
call tenancy.protect('assessment.proposal', 'select, insert');
call tenancy.append_only('assessment.proposal');

-- Why a proposal was sent back.
create table assessment.proposal_returned (
    municipality text not null default tenancy.municipality(),
    proposal_id  uuid not null,
    case_id      uuid not null,
    words        text not null check (words <> ''),
    returned_on  date not null,
    returned_at  timestamptz not null,
    returned_by  uuid not null,
    primary key (municipality, proposal_id),
    foreign key (municipality, proposal_id, case_id) references assessment.proposal (municipality, id, case_id)
);
create index on assessment.proposal_returned (municipality, case_id);
call tenancy.protect('assessment.proposal_returned', 'select, insert');
call tenancy.append_only('assessment.proposal_returned');

comment on table assessment.proposal is 'of:case';
comment on column assessment.proposal.municipality is 'none';
comment on column assessment.proposal.id is 'internal-id';
comment on column assessment.proposal.seq is 'internal-id';
comment on column assessment.proposal.case_id is 'internal-id';
comment on column assessment.proposal.mapping_id is 'internal-id';
comment on column assessment.proposal.level is 'personal:case; kept';
comment on column assessment.proposal.expected_months is 'personal:case; kept';
comment on column assessment.proposal.deviation_reason is 'personal:text';
comment on column assessment.proposal.reasons is 'personal:text';
comment on column assessment.proposal.proposed_on is 'personal:case';
comment on column assessment.proposal.proposed_at is 'personal:case';
comment on column assessment.proposal.proposed_by is 'internal-id';

comment on table assessment.proposal_returned is 'of:case';
comment on column assessment.proposal_returned.municipality is 'none';
comment on column assessment.proposal_returned.proposal_id is 'internal-id';
comment on column assessment.proposal_returned.case_id is 'internal-id';
comment on column assessment.proposal_returned.words is 'personal:text';
comment on column assessment.proposal_returned.returned_on is 'personal:case';
comment on column assessment.proposal_returned.returned_at is 'personal:case';
comment on column assessment.proposal_returned.returned_by is 'internal-id';
