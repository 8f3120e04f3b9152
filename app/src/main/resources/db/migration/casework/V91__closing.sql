-- A case is closed by somebody, for a reason, and may be opened again; both stay. Whether it is closed now is read from the
-- case itself, so that cases from before have no row here.
create table casework.case_closing (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    closed_on    date not null,
    reason_code  text not null check (reason_code ~ '^[A-Z_]{3,40}$'),
    closing_words text not null default '' check (length(closing_words) <= 4000),
    closed_by    uuid not null,
    closed_at    timestamptz not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on casework.case_closing (case_id, municipality, closed_at);
create index on casework.case_closing (municipality, closed_on);
call tenancy.protect('casework.case_closing', 'select, insert');

comment on table casework.case_closing is 'of:case';
comment on column casework.case_closing.municipality is 'none';
comment on column casework.case_closing.id is 'internal-id';
comment on column casework.case_closing.case_id is 'internal-id';
comment on column casework.case_closing.closed_on is 'personal:case';
comment on column casework.case_closing.reason_code is 'personal:case';
comment on column casework.case_closing.closing_words is 'personal:text';
comment on column casework.case_closing.closed_by is 'internal-id';
comment on column casework.case_closing.closed_at is 'personal:case';

-- One for each closing at most; without one for a case that was closed before closings were kept.
create table casework.case_reopening (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    closing_id   uuid,
    case_id      uuid not null,
    reopened_on  date not null,
    reopened_why text not null check (length(reopened_why) between 1 and 4000),
    reopened_by  uuid not null,
    reopened_at  timestamptz not null,
    primary key (municipality, id),
    unique (municipality, closing_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, closing_id, case_id) references casework.case_closing (municipality, id, case_id)
);
create index on casework.case_reopening (case_id, municipality);
call tenancy.protect('casework.case_reopening', 'select, insert');

comment on table casework.case_reopening is 'of:case';
comment on column casework.case_reopening.municipality is 'none';
comment on column casework.case_reopening.id is 'internal-id';
comment on column casework.case_reopening.closing_id is 'internal-id';
comment on column casework.case_reopening.case_id is 'internal-id';
comment on column casework.case_reopening.reopened_on is 'personal:case';
comment on column casework.case_reopening.reopened_why is 'personal:text';
comment on column casework.case_reopening.reopened_by is 'internal-id';
comment on column casework.case_reopening.reopened_at is 'personal:case';
