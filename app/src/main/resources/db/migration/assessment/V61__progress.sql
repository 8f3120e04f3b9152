-- How far a person has come, measured again and again: by themselves and by the caseworker, each on its own scale, which
-- are never put together. The last noted for a day is the one that is drawn. Of an instrument only name and score.
create table assessment.progress_measure (
    municipality     text not null default tenancy.municipality(),
    id               uuid not null,
    seq              bigint generated always as identity,
    case_id          uuid not null,
    measured_on      date not null,
    self_score       integer check (self_score between 1 and 5),
    caseworker_score integer check (caseworker_score between 1 and 5),
    words            text not null,
    instrument       text check (instrument <> ''),
    instrument_score text check (instrument_score <> ''),
    noted_at         timestamptz not null,
    noted_by         uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    constraint something_is_measured
        check (self_score is not null or caseworker_score is not null or instrument is not null),
    check ((instrument is null) = (instrument_score is null))
);
create index on assessment.progress_measure (municipality, case_id, measured_on, seq);
call tenancy.protect('assessment.progress_measure', 'select, insert');
call tenancy.append_only('assessment.progress_measure');

-- What happened on the way to work: the third axis is these, counted.
create table assessment.progress_event (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    case_id      uuid not null,
    kind         text not null check (kind in ('APPLICATION', 'EMPLOYER_MET', 'INTERVIEW', 'STUDY_VISIT', 'PRACTICE_DAY',
                   'COURSE_PASSED', 'PAID_DAY')),
    happened_on  date not null,
    words        text not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.progress_event (municipality, case_id, happened_on, seq);
call tenancy.protect('assessment.progress_event', 'select, insert');
call tenancy.append_only('assessment.progress_event');

comment on table assessment.progress_measure is 'of:case';
comment on column assessment.progress_measure.municipality is 'none';
comment on column assessment.progress_measure.id is 'internal-id';
comment on column assessment.progress_measure.seq is 'internal-id';
comment on column assessment.progress_measure.case_id is 'internal-id';
comment on column assessment.progress_measure.measured_on is 'personal:case';
comment on column assessment.progress_measure.self_score is 'personal:case; kept';
comment on column assessment.progress_measure.caseworker_score is 'personal:case; kept';
comment on column assessment.progress_measure.words is 'personal:text';
comment on column assessment.progress_measure.instrument is 'personal:text';
comment on column assessment.progress_measure.instrument_score is 'personal:text';
comment on column assessment.progress_measure.noted_at is 'personal:case';
comment on column assessment.progress_measure.noted_by is 'internal-id';

comment on table assessment.progress_event is 'of:case';
comment on column assessment.progress_event.municipality is 'none';
comment on column assessment.progress_event.id is 'internal-id';
comment on column assessment.progress_event.seq is 'internal-id';
comment on column assessment.progress_event.case_id is 'internal-id';
comment on column assessment.progress_event.kind is 'personal:case; kept';
comment on column assessment.progress_event.happened_on is 'personal:case';
comment on column assessment.progress_event.words is 'personal:text';
comment on column assessment.progress_event.noted_at is 'personal:case';
comment on column assessment.progress_event.noted_by is 'internal-id';
