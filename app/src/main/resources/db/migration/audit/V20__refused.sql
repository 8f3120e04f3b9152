-- What somebody was refused is looked at too.
alter table audit.review_item drop constraint review_item_reason_check;
alter table audit.review_item add constraint review_item_reason_check
    check (reason in ('PROTECTED', 'SAME_SURNAME', 'REFUSED', 'NO_CASE', 'UNUSUAL_HOUR', 'RANDOM'));
