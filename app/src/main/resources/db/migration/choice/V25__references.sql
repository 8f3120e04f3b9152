-- A number that also stands on paper.
comment on column choice.choice.receipt is 'personal:case; reference';
