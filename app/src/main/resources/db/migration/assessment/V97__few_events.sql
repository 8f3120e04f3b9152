-- Most decisions are never changed, and most events never taken back: what is looked for at each case of a list stands in
-- indexes of those few.
alter table assessment.decision_event drop constraint decision_event_municipality_takes_back_key;
create unique index taken_back_once on assessment.decision_event (municipality, takes_back) where takes_back is not null;
create index decisions_changed on assessment.decision_event (municipality, case_id)
    where detail in ('IS_CHANGED', 'GRANTED');
