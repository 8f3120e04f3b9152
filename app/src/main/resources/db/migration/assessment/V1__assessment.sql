call tenancy.open_schema('assessment');

create table assessment.mapping (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    started_on   date not null,
    started_by   uuid not null,
    completed_on date check (completed_on >= started_on),
    completed_by uuid,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check ((completed_on is null) = (completed_by is null))
);
create unique index one_unfinished_mapping on assessment.mapping (municipality, case_id) where completed_on is null;
create index on assessment.mapping (municipality, case_id, completed_on);
call tenancy.protect('assessment.mapping', 'select, insert, update');

-- One section of a mapping as last saved; `version` tells a stale page from a fresh one.
create table assessment.mapping_section (
    municipality text not null default tenancy.municipality(),
    mapping_id   uuid not null,
    section      text not null check (section in
        ('COMPETENCE', 'OBSTACLES', 'MOTIVATION', 'OWN_WORDS')),
    answers      jsonb not null,
    saved_at     timestamptz not null,
    saved_by     uuid not null,
    version      integer not null default 1,
    primary key (municipality, mapping_id, section),
    foreign key (municipality, mapping_id) references assessment.mapping (municipality, id)
);
call tenancy.protect('assessment.mapping_section', 'select, insert, update');

-- The decision on a check, with the rule, its version, its facts and its trace.
create table assessment.decision (
    municipality     text not null default tenancy.municipality(),
    id               uuid not null,
    number           text not null,
    case_id          uuid not null,
    mapping_id       uuid not null,
    decided_on       date not null,
    decided_at       timestamptz not null,
    decided_by       uuid not null,
    advised_level    integer not null check (advised_level between 1 and 99),
    level            integer not null check (level between 1 and 99),
    expected_months  numeric(5, 2) not null check (expected_months > 0),
    amount_ore       bigint not null check (amount_ore > 0),
    deviation_reason text check (deviation_reason <> ''),
    reasons          text not null check (reasons <> ''),
    rule_id          text not null,
    rule_version     integer not null,
    facts            jsonb not null,
    profile          text not null,
    legal_source     text not null,
    primary key (municipality, id),
    unique (municipality, number),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, mapping_id) references assessment.mapping (municipality, id),
    constraint deviation_has_a_reason check (level = advised_level or deviation_reason is not null)
);
create index on assessment.decision (municipality, case_id, decided_on);
call tenancy.protect('assessment.decision', 'select, insert');
call tenancy.append_only('assessment.decision');

-- The check ("check") that a decision gives: an amount, planned days and the terms it is paid on.
-- `terms` has the members of the statement contract. `exclusive` is false where the profile lets a person hold several.
create table assessment.voucher (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    decision_id  uuid not null,
    case_id      uuid not null,
    person_id    uuid not null,
    amount_ore   bigint not null check (amount_ore > 0),
    planned_days integer not null check (planned_days between 1 and 3660),
    terms        jsonb not null,
    exclusive    boolean not null,
    valid        daterange not null check (not isempty(valid)),
    primary key (municipality, id),
    unique (municipality, decision_id),
    foreign key (municipality, decision_id) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    constraint one_check_at_a_time
        exclude using gist (municipality with =, person_id with =, valid with &&) where (exclusive)
);
create index on assessment.voucher (municipality, case_id);
create index on assessment.voucher (municipality, person_id);
call tenancy.protect('assessment.voucher', 'select, insert');
grant update (valid) on assessment.voucher to ${appRole};
