-- That a household got assistance in a month which the payment register says nothing of, as a caseworker knows it and from
-- what. Nothing is changed; the latest of a month counts, and the register when it comes.
create table assessment.assistance_stated (
    municipality text not null default tenancy.municipality(),
    case_id      uuid not null,
    seq          bigint generated always as identity,
    month        date not null check (extract(day from month) = 1),
    known_from   text not null check (known_from <> ''),
    stated_on    date not null,
    stated_at    timestamptz not null,
    stated_by    uuid not null,
    primary key (municipality, case_id, seq),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
call tenancy.protect('assessment.assistance_stated', 'select, insert');
call tenancy.append_only('assessment.assistance_stated');

-- Why there was a right to the check that was decided on, by the rule then in force, and all that it looked at.
create table assessment.decision_right (
    municipality text not null default tenancy.municipality(),
    decision_id  uuid not null,
    case_id      uuid not null,
    ground       text not null check (ground in ('REGISTER', 'STATED', 'YOUNG')),
    month        date check (extract(day from month) = 1),
    import_id    uuid,
    known_from   text check (known_from <> ''),
    rule_id      text not null,
    rule_version integer not null,
    facts        jsonb not null,
    primary key (municipality, decision_id),
    foreign key (municipality, decision_id) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, import_id) references assistance.import (municipality, id),
    check ((ground = 'YOUNG') = (month is null)),
    check ((ground = 'REGISTER') = (import_id is not null))
);
create index on assessment.decision_right (municipality, case_id);
create index on assessment.decision_right (municipality, import_id) where import_id is not null;
call tenancy.protect('assessment.decision_right', 'select, insert');
call tenancy.append_only('assessment.decision_right');

comment on table assessment.assistance_stated is 'of:case';
comment on column assessment.assistance_stated.municipality is 'none';
comment on column assessment.assistance_stated.case_id is 'internal-id';
comment on column assessment.assistance_stated.seq is 'internal-id';
comment on column assessment.assistance_stated.month is 'personal:case';
comment on column assessment.assistance_stated.known_from is 'personal:text';
comment on column assessment.assistance_stated.stated_on is 'personal:case';
comment on column assessment.assistance_stated.stated_at is 'personal:case';
comment on column assessment.assistance_stated.stated_by is 'internal-id';

comment on table assessment.decision_right is 'of:case';
comment on column assessment.decision_right.municipality is 'none';
comment on column assessment.decision_right.decision_id is 'internal-id';
comment on column assessment.decision_right.case_id is 'internal-id';
comment on column assessment.decision_right.ground is 'personal:case';
comment on column assessment.decision_right.month is 'personal:case';
comment on column assessment.decision_right.import_id is 'internal-id';
comment on column assessment.decision_right.known_from is 'personal:text';
comment on column assessment.decision_right.rule_id is 'none';
comment on column assessment.decision_right.rule_version is 'none';
comment on column assessment.decision_right.facts is 'personal:case';
