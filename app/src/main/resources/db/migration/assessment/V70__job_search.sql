-- What a person is asked to do to find work, from a day on. The one set last counts, from its own first day.
create table assessment.job_demand (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    words        text not null check (words <> ''),
    per_month    integer check (per_month between 1 and 60),
    from_on      date not null,
    last_on      date check (last_on >= from_on),
    reason       text not null check (reason <> ''),
    set_on       date not null check (set_on <= from_on),
    set_at       timestamptz not null,
    set_by       uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.job_demand (municipality, case_id, seq desc);
call tenancy.protect('assessment.job_demand', 'select, insert');
call tenancy.append_only('assessment.job_demand');

-- The person's own log: what they have applied for. Theirs to change and take away until the month is followed up.
create table assessment.job_sought (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    what         text not null check (what <> ''),
    how          text not null check (how in ('ADVERT', 'ASKED_MYSELF', 'FROM_AF', 'AGENCY', 'SOMEBODY_I_KNOW', 'OTHER')),
    sought_on    date not null,
    came_of      text not null check (came_of in ('NO_ANSWER_YET', 'INTERVIEW', 'NO', 'JOB', 'GAVE_UP')),
    version      integer not null default 1,
    written_at   timestamptz not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.job_sought (municipality, case_id, sought_on desc);
call tenancy.protect('assessment.job_sought', 'select, insert, update, delete');

-- What the caseworker found when following up a month that is over. From then on the month's log stands.
create table assessment.job_month (
    municipality text not null default tenancy.municipality(),
    case_id      uuid not null,
    month        date not null check (extract(day from month) = 1),
    verdict      text not null check (verdict in ('MET', 'PARTLY', 'NOT_MET')),
    words        text not null check (words <> ''),
    entries      integer not null check (entries >= 0),
    followed_on  date not null check (followed_on >= month + interval '1 month'),
    followed_at  timestamptz not null,
    followed_by  uuid not null,
    primary key (municipality, case_id, month),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
call tenancy.protect('assessment.job_month', 'select, insert');
call tenancy.append_only('assessment.job_month');

comment on table assessment.job_demand is 'of:case';
comment on column assessment.job_demand.municipality is 'none';
comment on column assessment.job_demand.id is 'internal-id';
comment on column assessment.job_demand.seq is 'internal-id';
comment on column assessment.job_demand.case_id is 'internal-id';
comment on column assessment.job_demand.words is 'personal:text';
comment on column assessment.job_demand.per_month is 'personal:case';
comment on column assessment.job_demand.from_on is 'personal:case';
comment on column assessment.job_demand.last_on is 'personal:case';
comment on column assessment.job_demand.reason is 'personal:text';
comment on column assessment.job_demand.set_on is 'personal:case';
comment on column assessment.job_demand.set_at is 'personal:case';
comment on column assessment.job_demand.set_by is 'internal-id';

comment on table assessment.job_sought is 'of:case';
comment on column assessment.job_sought.municipality is 'none';
comment on column assessment.job_sought.id is 'internal-id';
comment on column assessment.job_sought.case_id is 'internal-id';
comment on column assessment.job_sought.what is 'personal:text';
comment on column assessment.job_sought.how is 'personal:case';
comment on column assessment.job_sought.sought_on is 'personal:case';
comment on column assessment.job_sought.came_of is 'personal:case';
comment on column assessment.job_sought.version is 'none';
comment on column assessment.job_sought.written_at is 'personal:case';

comment on table assessment.job_month is 'of:case';
comment on column assessment.job_month.municipality is 'none';
comment on column assessment.job_month.case_id is 'internal-id';
comment on column assessment.job_month.month is 'personal:case';
comment on column assessment.job_month.verdict is 'personal:case';
comment on column assessment.job_month.words is 'personal:text';
comment on column assessment.job_month.entries is 'personal:case';
comment on column assessment.job_month.followed_on is 'personal:case';
comment on column assessment.job_month.followed_at is 'personal:case';
comment on column assessment.job_month.followed_by is 'internal-id';
