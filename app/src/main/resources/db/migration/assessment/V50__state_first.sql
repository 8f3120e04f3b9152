-- What was found out on a day about what the state does for a person, and what followed by the rule. The latest counts.
create table assessment.state_check (
    municipality        text not null default tenancy.municipality(),
    id                  uuid not null,
    seq                 bigint generated always as identity,
    case_id             uuid not null,
    branch              text not null check (branch in ('WORK', 'HEALTH')),
    facts               jsonb not null,
    responsible         text not null check (responsible in ('AF', 'FK', 'MUNICIPALITY')),
    state_reasons       text[] not null check (cardinality(state_reasons) > 0),
    full_time_programme boolean not null,
    rule_id             text not null,
    rule_version        integer not null,
    profile             text not null,
    checked_on          date not null,
    checked_at          timestamptz not null,
    checked_by          uuid not null,
    holds_until         date not null check (holds_until > checked_on),
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check (responsible = 'MUNICIPALITY' or (responsible = 'AF') = (branch = 'WORK'))
);
create index on assessment.state_check (municipality, case_id, seq desc);
call tenancy.protect('assessment.state_check', 'select, insert');
call tenancy.append_only('assessment.state_check');

-- Why the municipality acts though the state comes first, or fills the person's days. Once for each check.
create table assessment.state_carried (
    municipality text not null default tenancy.municipality(),
    check_id     uuid not null,
    case_id      uuid not null,
    reason       text not null check (reason <> ''),
    carried_on   date not null,
    carried_at   timestamptz not null,
    carried_by   uuid not null,
    primary key (municipality, check_id),
    foreign key (municipality, check_id, case_id) references assessment.state_check (municipality, id, case_id)
);
create index on assessment.state_carried (municipality, case_id);
call tenancy.protect('assessment.state_carried', 'select, insert');
call tenancy.append_only('assessment.state_carried');

comment on table assessment.state_check is 'of:case';
comment on column assessment.state_check.municipality is 'none';
comment on column assessment.state_check.id is 'internal-id';
comment on column assessment.state_check.seq is 'internal-id';
comment on column assessment.state_check.case_id is 'internal-id';
comment on column assessment.state_check.branch is 'personal:health; kept';
comment on column assessment.state_check.facts is 'personal:health';
comment on column assessment.state_check.responsible is 'personal:case';
comment on column assessment.state_check.state_reasons is 'personal:health; kept';
comment on column assessment.state_check.full_time_programme is 'personal:case';
comment on column assessment.state_check.rule_id is 'none';
comment on column assessment.state_check.rule_version is 'none';
comment on column assessment.state_check.profile is 'none';
comment on column assessment.state_check.checked_on is 'personal:case';
comment on column assessment.state_check.checked_at is 'personal:case';
comment on column assessment.state_check.checked_by is 'internal-id';
comment on column assessment.state_check.holds_until is 'personal:case';

comment on table assessment.state_carried is 'of:case';
comment on column assessment.state_carried.municipality is 'none';
comment on column assessment.state_carried.check_id is 'internal-id';
comment on column assessment.state_carried.case_id is 'internal-id';
comment on column assessment.state_carried.reason is 'personal:text';
comment on column assessment.state_carried.carried_on is 'personal:case';
comment on column assessment.state_carried.carried_at is 'personal:case';
comment on column assessment.state_carried.carried_by is 'internal-id';
