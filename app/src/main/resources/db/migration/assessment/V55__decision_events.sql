-- What happened to a decision after it was made: delivery, correction, appeal, the court's outcome. Something noted
-- wrongly is taken back by an event of its own, and is never changed.
create table assessment.decision_event (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    decision_id  uuid not null,
    case_id      uuid not null,
    kind         text not null check (kind in ('DELIVERED', 'CORRECTED', 'APPEALED', 'RECONSIDERED', 'DISMISSED_AS_LATE',
                   'FORWARDED', 'WITHDRAWN', 'COURT_DECIDED', 'TAKEN_BACK')),
    happened_on  date not null,
    detail       text check (detail <> ''),
    words        text not null,
    takes_back   uuid,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, decision_id),
    unique (municipality, takes_back),
    foreign key (municipality, decision_id) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, takes_back, decision_id) references assessment.decision_event (municipality, id, decision_id),
    constraint some_kinds_have_a_detail check ((kind in ('DELIVERED', 'RECONSIDERED', 'COURT_DECIDED')) = (detail is not null)),
    constraint only_a_mistake_takes_back check ((kind = 'TAKEN_BACK') = (takes_back is not null))
);
create index on assessment.decision_event (municipality, decision_id, seq);
create index on assessment.decision_event (municipality, case_id);
call tenancy.protect('assessment.decision_event', 'select, insert');
call tenancy.append_only('assessment.decision_event');

comment on table assessment.decision_event is 'of:case';
comment on column assessment.decision_event.municipality is 'none';
comment on column assessment.decision_event.id is 'internal-id';
comment on column assessment.decision_event.seq is 'internal-id';
comment on column assessment.decision_event.decision_id is 'internal-id';
comment on column assessment.decision_event.case_id is 'internal-id';
comment on column assessment.decision_event.kind is 'personal:case; kept';
comment on column assessment.decision_event.happened_on is 'personal:case';
comment on column assessment.decision_event.detail is 'personal:case; kept';
comment on column assessment.decision_event.words is 'personal:text';
comment on column assessment.decision_event.takes_back is 'internal-id';
comment on column assessment.decision_event.noted_at is 'personal:case';
comment on column assessment.decision_event.noted_by is 'internal-id';
