-- The case first: what is looked for at each case of a list compares that alone.
create index versions_of_case on plan.plan_version (case_id, municipality, number);
create index follow_ups_of_case on plan.follow_up (case_id, municipality, noted_at desc);
drop index plan.follow_up_municipality_case_id_noted_at_idx;
create index reviews_of_case on plan.case_review (case_id, municipality, seq desc);
drop index plan.case_review_municipality_case_id_seq_idx;
