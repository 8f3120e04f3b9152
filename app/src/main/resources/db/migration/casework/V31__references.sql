-- Numbers that also stand on paper.
comment on column casework.case_file.number is 'personal:case; reference';
comment on column casework.household.number is 'pseudonymous; reference';
