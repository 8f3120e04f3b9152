-- A follow-up of the plan that was held, and the day of the next. They are added and never changed.
create table plan.follow_up (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    words        text not null,
    followed_on  date not null,
    next_on      date not null check (next_on > followed_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on plan.follow_up (municipality, case_id, noted_at desc);
call tenancy.protect('plan.follow_up', 'select, insert');
call tenancy.append_only('plan.follow_up');

comment on table plan.follow_up is 'of:case';
comment on column plan.follow_up.municipality is 'none';
comment on column plan.follow_up.id is 'internal-id';
comment on column plan.follow_up.case_id is 'internal-id';
comment on column plan.follow_up.words is 'personal:text';
comment on column plan.follow_up.followed_on is 'personal:case';
comment on column plan.follow_up.next_on is 'personal:case';
comment on column plan.follow_up.noted_at is 'personal:case';
comment on column plan.follow_up.noted_by is 'internal-id';
