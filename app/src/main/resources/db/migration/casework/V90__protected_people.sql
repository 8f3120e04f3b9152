-- Few people are protected, and every list asks who is: the few stand in an index of their own, instead of everybody being
-- read for each list.
create index people_protected on casework.person (municipality, id) where protected_as is not null;

-- The case first: there are many of them and few municipalities, so that a look for a case compares it alone.
create index causes_of_case on casework.cause_of_assistance (case_id, municipality, noted_on, id);
drop index casework.cause_of_assistance_municipality_case_id_noted_on_id_idx;
