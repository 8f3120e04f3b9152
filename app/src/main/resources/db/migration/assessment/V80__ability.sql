-- A work-ability assessment, step by step: what was ordered from which provider, the report that came, and the
-- caseworker's conclusion. Nothing is changed; what corrects something names it and says why.
create table assessment.ability_order (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    provider_id  uuid not null,
    question     text not null check (question <> ''),
    own_words    text not null,
    ordered_on   date not null,
    due_on       date not null check (due_on > ordered_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, provider_id) references providers.provider (municipality, id)
);
create index on assessment.ability_order (municipality, case_id, seq);
call tenancy.protect('assessment.ability_order', 'select, insert');
call tenancy.append_only('assessment.ability_order');

create table assessment.ability_withdrawn (
    municipality text not null default tenancy.municipality(),
    order_id     uuid not null,
    case_id      uuid not null,
    withdrawn_on date not null,
    reason       text not null check (reason <> ''),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, order_id),
    foreign key (municipality, order_id, case_id) references assessment.ability_order (municipality, id, case_id)
);
create index on assessment.ability_withdrawn (municipality, case_id);
call tenancy.protect('assessment.ability_withdrawn', 'select, insert');
call tenancy.append_only('assessment.ability_withdrawn');

-- An order has one report, and one more for each time that it was corrected.
create table assessment.ability_report (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    order_id     uuid not null,
    case_id      uuid not null,
    reported_on  date not null,
    author       text not null check (author <> ''),
    summary      text not null check (summary <> ''),
    instrument   text,
    corrects     uuid,
    reason       text not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, order_id),
    unique (municipality, id, case_id),
    unique nulls not distinct (municipality, order_id, corrects),
    foreign key (municipality, order_id, case_id) references assessment.ability_order (municipality, id, case_id),
    foreign key (municipality, corrects, order_id) references assessment.ability_report (municipality, id, order_id),
    check (corrects is null or reason <> '')
);
create index on assessment.ability_report (municipality, case_id);
call tenancy.protect('assessment.ability_report', 'select, insert');
call tenancy.append_only('assessment.ability_report');

-- What an external instrument gave, row by row. Its questions are its owner's and are never kept.
create table assessment.ability_score (
    municipality text not null default tenancy.municipality(),
    report_id    uuid not null,
    case_id      uuid not null,
    nth          integer not null check (nth > 0),
    dimension    text not null check (dimension <> ''),
    score        text not null check (score <> ''),
    primary key (municipality, report_id, nth),
    foreign key (municipality, report_id, case_id) references assessment.ability_report (municipality, id, case_id)
);
create index on assessment.ability_score (municipality, case_id);
call tenancy.protect('assessment.ability_score', 'select, insert');
call tenancy.append_only('assessment.ability_score');

-- The caseworker's own, resting on one report. When that is corrected, a new conclusion is needed.
create table assessment.ability_conclusion (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    order_id     uuid not null,
    report_id    uuid not null,
    case_id      uuid not null,
    concluded_on date not null,
    ability      text not null check (ability in ('FULL', 'PART', 'WITH_ADAPTATION', 'NOT_NOW')),
    words        text not null check (words <> ''),
    corrects     uuid,
    reason       text not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, order_id),
    unique nulls not distinct (municipality, order_id, corrects),
    foreign key (municipality, order_id, case_id) references assessment.ability_order (municipality, id, case_id),
    foreign key (municipality, report_id, order_id) references assessment.ability_report (municipality, id, order_id),
    foreign key (municipality, corrects, order_id)
        references assessment.ability_conclusion (municipality, id, order_id),
    check (corrects is null or reason <> '')
);
create index on assessment.ability_conclusion (municipality, case_id);
call tenancy.protect('assessment.ability_conclusion', 'select, insert');
call tenancy.append_only('assessment.ability_conclusion');

-- The report that a demand rests on.
alter table assessment.job_demand
    add column report_id uuid,
    add foreign key (municipality, report_id, case_id) references assessment.ability_report (municipality, id, case_id);
create index on assessment.job_demand (municipality, report_id);
comment on column assessment.job_demand.report_id is 'internal-id';

comment on table assessment.ability_order is 'of:case';
comment on column assessment.ability_order.municipality is 'none';
comment on column assessment.ability_order.id is 'internal-id';
comment on column assessment.ability_order.seq is 'internal-id';
comment on column assessment.ability_order.case_id is 'internal-id';
comment on column assessment.ability_order.provider_id is 'internal-id';
comment on column assessment.ability_order.question is 'personal:health';
comment on column assessment.ability_order.own_words is 'personal:health';
comment on column assessment.ability_order.ordered_on is 'personal:case';
comment on column assessment.ability_order.due_on is 'personal:case';
comment on column assessment.ability_order.noted_at is 'personal:case';
comment on column assessment.ability_order.noted_by is 'internal-id';

comment on table assessment.ability_withdrawn is 'of:case';
comment on column assessment.ability_withdrawn.municipality is 'none';
comment on column assessment.ability_withdrawn.order_id is 'internal-id';
comment on column assessment.ability_withdrawn.case_id is 'internal-id';
comment on column assessment.ability_withdrawn.withdrawn_on is 'personal:case';
comment on column assessment.ability_withdrawn.reason is 'personal:health';
comment on column assessment.ability_withdrawn.noted_at is 'personal:case';
comment on column assessment.ability_withdrawn.noted_by is 'internal-id';

comment on table assessment.ability_report is 'of:case';
comment on column assessment.ability_report.municipality is 'none';
comment on column assessment.ability_report.id is 'internal-id';
comment on column assessment.ability_report.seq is 'internal-id';
comment on column assessment.ability_report.order_id is 'internal-id';
comment on column assessment.ability_report.case_id is 'internal-id';
comment on column assessment.ability_report.reported_on is 'personal:case';
comment on column assessment.ability_report.author is 'personal:text';
comment on column assessment.ability_report.summary is 'personal:health';
comment on column assessment.ability_report.instrument is 'personal:health';
comment on column assessment.ability_report.corrects is 'internal-id';
comment on column assessment.ability_report.reason is 'personal:health';
comment on column assessment.ability_report.noted_at is 'personal:case';
comment on column assessment.ability_report.noted_by is 'internal-id';

comment on table assessment.ability_score is 'of:case';
comment on column assessment.ability_score.municipality is 'none';
comment on column assessment.ability_score.report_id is 'internal-id';
comment on column assessment.ability_score.case_id is 'internal-id';
comment on column assessment.ability_score.nth is 'none';
comment on column assessment.ability_score.dimension is 'personal:health';
comment on column assessment.ability_score.score is 'personal:health';

comment on table assessment.ability_conclusion is 'of:case';
comment on column assessment.ability_conclusion.municipality is 'none';
comment on column assessment.ability_conclusion.id is 'internal-id';
comment on column assessment.ability_conclusion.seq is 'internal-id';
comment on column assessment.ability_conclusion.order_id is 'internal-id';
comment on column assessment.ability_conclusion.report_id is 'internal-id';
comment on column assessment.ability_conclusion.case_id is 'internal-id';
comment on column assessment.ability_conclusion.concluded_on is 'personal:case';
comment on column assessment.ability_conclusion.ability is 'personal:health; kept';
comment on column assessment.ability_conclusion.words is 'personal:health';
comment on column assessment.ability_conclusion.corrects is 'internal-id';
comment on column assessment.ability_conclusion.reason is 'personal:health';
comment on column assessment.ability_conclusion.noted_at is 'personal:case';
comment on column assessment.ability_conclusion.noted_by is 'internal-id';
