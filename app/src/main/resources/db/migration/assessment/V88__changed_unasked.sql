-- The municipality may change a decision without an appeal. What it changes by that is not carried out whatever is lacking.
alter table assessment.decision_event drop constraint decision_event_kind_check;
alter table assessment.decision_event add constraint decision_event_kind_check
    check (kind in ('DELIVERED', 'CORRECTED', 'APPEALED', 'RECONSIDERED', 'CHANGED_UNASKED', 'DISMISSED_AS_LATE', 'FORWARDED',
        'WITHDRAWN', 'COURT_DECIDED', 'TAKEN_BACK'));
