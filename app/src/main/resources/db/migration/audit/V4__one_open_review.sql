-- A check that is begun twice is one check.
create unique index one_open_review_a_month_and_unit on audit.review
    (municipality, month, coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) where closed_at is null;

-- So that nobody overwrites what another has noted since.
alter table audit.review_item add column version integer not null default 0;

-- Readings of a protected person are all looked at, whatever the reader is called: to say that the surnames
-- are alike would tell the person's.
alter table audit.review_item drop constraint review_item_reason_check;
alter table audit.review_item add constraint review_item_reason_check
    check (reason in ('PROTECTED', 'SAME_SURNAME', 'NO_CASE', 'UNUSUAL_HOUR', 'RANDOM'));
