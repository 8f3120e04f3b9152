-- A case looked at together ("ärendedragning"): what came of it, and when again. Added, never changed.
create table plan.case_review (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    reviewed_on  date not null,
    outcome      text not null check (outcome in ('GO_ON', 'CHANGE_PLAN', 'NEW_MEASURE', 'OTHER_AUTHORITY', 'WORK_ABILITY',
                   'END_OF_ASSISTANCE')),
    words        text not null check (words <> ''),
    next_on      date not null check (next_on > reviewed_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on plan.case_review (municipality, case_id, seq desc);
call tenancy.protect('plan.case_review', 'select, insert');
call tenancy.append_only('plan.case_review');

comment on table plan.case_review is 'of:case';
comment on column plan.case_review.municipality is 'none';
comment on column plan.case_review.id is 'internal-id';
comment on column plan.case_review.seq is 'internal-id';
comment on column plan.case_review.case_id is 'internal-id';
comment on column plan.case_review.reviewed_on is 'personal:case; kept';
comment on column plan.case_review.outcome is 'personal:case; kept';
comment on column plan.case_review.words is 'personal:text';
comment on column plan.case_review.next_on is 'personal:case; kept';
comment on column plan.case_review.noted_at is 'personal:case';
comment on column plan.case_review.noted_by is 'internal-id';
