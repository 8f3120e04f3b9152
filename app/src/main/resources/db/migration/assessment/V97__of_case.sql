-- Most decisions are never changed, and most events never taken back: what is looked for at each case of a list stands in
-- indexes of those few.
alter table assessment.decision_event drop constraint decision_event_municipality_takes_back_key;
create unique index taken_back_once on assessment.decision_event (municipality, takes_back) where takes_back is not null;
create index decisions_changed on assessment.decision_event (municipality, case_id)
    where detail in ('IS_CHANGED', 'GRANTED');

-- What is looked for at each case of a list stands with the case first: there are many of them and few municipalities, so that
-- a look compares the case alone.
create index mappings_of_case on assessment.mapping (case_id, municipality, completed_on);
drop index assessment.mapping_municipality_case_id_completed_on_idx;
create index decisions_of_case on assessment.decision (case_id, municipality, decided_on);
drop index assessment.decision_municipality_case_id_decided_on_idx;
create index events_of_decision on assessment.decision_event (decision_id, municipality, seq);
drop index assessment.decision_event_municipality_decision_id_seq_idx;
create index state_of_case on assessment.state_check (case_id, municipality, holds_until);
create index checks_of_case on assessment.voucher (case_id, municipality, held);
drop index assessment.voucher_municipality_case_id_held_idx;
drop index assessment.voucher_municipality_case_id_idx;
