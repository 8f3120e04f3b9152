-- Which application a cause was noted for, by its month, and by which row of the dated list of causes it was worded.
alter table casework.cause_of_assistance
    add column application_month date check (extract(day from application_month) = 1),
    add column list_code text;
comment on column casework.cause_of_assistance.application_month is 'personal:case';
comment on column casework.cause_of_assistance.list_code is 'personal:health; kept';

-- An unclear cause is inquired into, by a day, before any measure. One at a time for each case.
create table casework.inquiry (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    opened_on    date not null,
    due_on       date not null check (due_on > opened_on),
    opened_by    uuid not null,
    opened_at    timestamptz not null,
    profile      text not null,
    closed_on    date check (closed_on >= opened_on),
    closed_by    uuid,
    closed_at    timestamptz,
    found_cause  text check (found_cause in (
        'UNEMPLOYED_WITH_INSUFFICIENT_BENEFIT', 'UNEMPLOYED_WITHOUT_BENEFIT', 'UNEMPLOYED_LANGUAGE',
        'SICK', 'SOCIAL_REASONS', 'PARENTAL', 'WORKING_PART_TIME', 'WORKING_FULL_TIME', 'WAITING')),
    finding      text check (length(finding) <= 4000),
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check (num_nulls(closed_on, closed_by, closed_at, found_cause, finding) in (0, 5))
);
create unique index one_open_inquiry_a_case on casework.inquiry (municipality, case_id) where closed_on is null;
create index on casework.inquiry (municipality, case_id);
call tenancy.protect('casework.inquiry', 'select, insert');
grant update (closed_on, closed_by, closed_at, found_cause, finding) on casework.inquiry to ${appRole};
create policy only_open on casework.inquiry as restrictive for update using (closed_on is null) with check (true);

comment on table casework.inquiry is 'of:case';
comment on column casework.inquiry.municipality is 'none';
comment on column casework.inquiry.id is 'internal-id';
comment on column casework.inquiry.case_id is 'internal-id';
comment on column casework.inquiry.opened_on is 'personal:case';
comment on column casework.inquiry.due_on is 'personal:case';
comment on column casework.inquiry.opened_by is 'internal-id';
comment on column casework.inquiry.opened_at is 'personal:case';
comment on column casework.inquiry.profile is 'none';
comment on column casework.inquiry.closed_on is 'personal:case';
comment on column casework.inquiry.closed_by is 'internal-id';
comment on column casework.inquiry.closed_at is 'personal:case';
comment on column casework.inquiry.found_cause is 'personal:health; kept';
comment on column casework.inquiry.finding is 'personal:text';
