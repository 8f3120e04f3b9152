call tenancy.open_schema('plan');

-- The plan of a case while it is being written. It goes away when it is settled.
create table plan.draft (
    municipality text not null default tenancy.municipality(),
    case_id      uuid not null,
    content      jsonb not null,
    edition      integer not null default 1,
    saved_at     timestamptz not null,
    saved_by     uuid not null,
    primary key (municipality, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
call tenancy.protect('plan.draft', 'select, insert, update, delete');

-- A plan that the caseworker has signed. It is never changed: what comes after is the next number.
create table plan.plan_version (
    municipality text not null default tenancy.municipality(),
    case_id      uuid not null,
    number       integer not null check (number > 0),
    content      jsonb not null,
    follow_up_on date not null,
    signed_on    date not null,
    signed_at    timestamptz not null,
    signed_by    uuid not null,
    primary key (municipality, case_id, number),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, signed_by) references access.account (municipality, id)
);
call tenancy.protect('plan.plan_version', 'select, insert');
call tenancy.append_only('plan.plan_version');

-- What the person says of a version: agreed, or not and why. The last one counts, and all of them stay.
create table plan.answer (
    municipality text not null default tenancy.municipality(),
    seq          bigint generated always as identity,
    case_id      uuid not null,
    number       integer not null,
    said         text not null check (said in ('AGREES', 'OBJECTS')),
    words        text not null,
    said_way     text not null check (said_way in ('OWN_PAGE', 'ORAL')),
    said_on      date not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, seq),
    foreign key (municipality, case_id, number) references plan.plan_version (municipality, case_id, number)
);
create index on plan.answer (municipality, case_id, seq);
call tenancy.protect('plan.answer', 'select, insert');
call tenancy.append_only('plan.answer');

-- What has come of a step, which keeps its id from version to version. The last one counts.
create table plan.step_mark (
    municipality text not null default tenancy.municipality(),
    seq          bigint generated always as identity,
    case_id      uuid not null,
    step_id      uuid not null,
    step_state   text not null check (step_state in ('DONE', 'WILL_NOT_WORK', 'OPEN')),
    words        text not null,
    by_person    boolean not null,
    marked_on    date not null,
    marked_at    timestamptz not null,
    marked_by    uuid not null,
    primary key (municipality, seq),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on plan.step_mark (municipality, case_id, step_id, seq desc);
call tenancy.protect('plan.step_mark', 'select, insert');
call tenancy.append_only('plan.step_mark');

comment on table plan.draft is 'of:case';
comment on column plan.draft.municipality is 'none';
comment on column plan.draft.case_id is 'internal-id';
comment on column plan.draft.content is 'personal:text';
comment on column plan.draft.edition is 'none';
comment on column plan.draft.saved_at is 'personal:case';
comment on column plan.draft.saved_by is 'internal-id';

comment on table plan.plan_version is 'of:case';
comment on column plan.plan_version.municipality is 'none';
comment on column plan.plan_version.case_id is 'internal-id';
comment on column plan.plan_version.number is 'personal:case';
comment on column plan.plan_version.content is 'personal:text';
comment on column plan.plan_version.follow_up_on is 'personal:case';
comment on column plan.plan_version.signed_on is 'personal:case';
comment on column plan.plan_version.signed_at is 'personal:case';
comment on column plan.plan_version.signed_by is 'internal-id';

comment on table plan.answer is 'of:case';
comment on column plan.answer.municipality is 'none';
comment on column plan.answer.seq is 'internal-id';
comment on column plan.answer.case_id is 'internal-id';
comment on column plan.answer.number is 'personal:case';
comment on column plan.answer.said is 'personal:case';
comment on column plan.answer.words is 'personal:text';
comment on column plan.answer.said_way is 'personal:case';
comment on column plan.answer.said_on is 'personal:case';
comment on column plan.answer.noted_at is 'personal:case';
comment on column plan.answer.noted_by is 'internal-id';

comment on table plan.step_mark is 'of:case';
comment on column plan.step_mark.municipality is 'none';
comment on column plan.step_mark.seq is 'internal-id';
comment on column plan.step_mark.case_id is 'internal-id';
comment on column plan.step_mark.step_id is 'internal-id';
comment on column plan.step_mark.step_state is 'personal:case';
comment on column plan.step_mark.words is 'personal:text';
comment on column plan.step_mark.by_person is 'personal:case';
comment on column plan.step_mark.marked_on is 'personal:case';
comment on column plan.step_mark.marked_at is 'personal:case';
comment on column plan.step_mark.marked_by is 'internal-id';
