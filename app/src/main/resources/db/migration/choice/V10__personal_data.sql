-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on table choice.choice is 'of:person';
comment on column choice.choice.municipality is 'none';
comment on column choice.choice.number is 'none';
comment on column choice.choice.id is 'internal-id';
comment on column choice.choice.voucher_id is 'internal-id';
comment on column choice.choice.case_id is 'internal-id';
comment on column choice.choice.person_id is 'internal-id';
comment on column choice.choice.provider_id is 'internal-id';
comment on column choice.choice.offer_id is 'internal-id';
comment on column choice.choice.chosen_by is 'internal-id';
comment on column choice.choice.receipt is 'personal:case';
comment on column choice.choice.kind is 'personal:case';
comment on column choice.choice.shown is 'personal:case';
comment on column choice.choice.chosen_on is 'personal:case';
comment on column choice.choice.chosen_at is 'personal:case';

comment on table choice.placement is 'of:person';
comment on column choice.placement.municipality is 'none';
comment on column choice.placement.version is 'none';
comment on column choice.placement.id is 'internal-id';
comment on column choice.placement.choice_id is 'internal-id';
comment on column choice.placement.voucher_id is 'internal-id';
comment on column choice.placement.case_id is 'internal-id';
comment on column choice.placement.person_id is 'internal-id';
comment on column choice.placement.provider_id is 'internal-id';
comment on column choice.placement.offer_id is 'internal-id';
comment on column choice.placement.start_day is 'personal:case';
comment on column choice.placement.last_day is 'personal:case';
comment on column choice.placement.end_reason is 'personal:case';
comment on column choice.placement.running is 'personal:case';

comment on table choice.pause is 'of:placement';
comment on column choice.pause.municipality is 'none';
comment on column choice.pause.placement_id is 'internal-id';
comment on column choice.pause.period is 'personal:case';
comment on column choice.pause.reason is 'personal:health; kept';
