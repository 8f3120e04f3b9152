-- A number that also stands on paper.
comment on column assessment.decision.number is 'personal:case; reference';
