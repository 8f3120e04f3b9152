-- What fills a part of a person's weeks, beside what other modules know. Minutes of a day are counted from midnight.
create table plan.occupation (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    occupied_by  text not null check (occupied_by in
        ('SFI', 'BASIC_ADULT', 'UPPER_ADULT', 'MEASURE', 'PRACTICE', 'AF_PROGRAMME', 'PART_TIME_WORK', 'JOB_SEARCH')),
    sfi_path     text check (sfi_path in ('ONE', 'TWO', 'THREE')),
    sfi_course   text check (sfi_course in ('A', 'B', 'C', 'D')),
    words        text not null,
    minutes      integer not null check (minutes between 0 and 10080),
    points       integer not null check (points between 0 and 100),
    times        jsonb not null,
    from_day     date not null,
    last_day     date check (last_day >= from_day),
    edition      integer not null default 1,
    saved_at     timestamptz not null,
    saved_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check ((occupied_by = 'SFI') = (sfi_path is not null) and (occupied_by = 'SFI') = (sfi_course is not null)),
    constraint the_course_is_on_the_path check (sfi_course is null or sfi_course >=
        case sfi_path when 'ONE' then 'A' when 'TWO' then 'B' else 'C' end)
);
create index on plan.occupation (municipality, case_id);
call tenancy.protect('plan.occupation', 'select, insert, update, delete');

comment on table plan.occupation is 'of:case';
comment on column plan.occupation.municipality is 'none';
comment on column plan.occupation.id is 'internal-id';
comment on column plan.occupation.case_id is 'internal-id';
comment on column plan.occupation.occupied_by is 'personal:case';
comment on column plan.occupation.sfi_path is 'personal:case';
comment on column plan.occupation.sfi_course is 'personal:case';
comment on column plan.occupation.words is 'personal:text';
comment on column plan.occupation.minutes is 'personal:case';
comment on column plan.occupation.points is 'personal:case';
comment on column plan.occupation.times is 'personal:case';
comment on column plan.occupation.from_day is 'personal:case';
comment on column plan.occupation.last_day is 'personal:case';
comment on column plan.occupation.edition is 'none';
comment on column plan.occupation.saved_at is 'personal:case';
comment on column plan.occupation.saved_by is 'internal-id';
