-- The case first, and the check: what is looked for at each case of a list compares that alone.
create index choices_of_case on choice.choice (case_id, municipality);
drop index choice.choice_municipality_case_id_idx;
create index choices_on_check on choice.choice (voucher_id, municipality, number);
drop index choice.choice_municipality_voucher_id_number_idx;
create index placements_of_case on choice.placement (case_id, municipality);
drop index choice.placement_municipality_case_id_idx;
create index placements_of_choice on choice.placement (choice_id, municipality);
