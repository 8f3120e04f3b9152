-- A check that runs on without a right is looked at again on a day. What was let run on before this was asked for has none.
alter table assessment.check_runs_on add column again_on date;
alter table assessment.check_runs_on add constraint it_is_looked_at_again_later check (again_on > noted_on);
comment on column assessment.check_runs_on.again_on is 'personal:case';
