-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on table assessment.mapping is 'of:case';
comment on column assessment.mapping.municipality is 'none';
comment on column assessment.mapping.id is 'internal-id';
comment on column assessment.mapping.case_id is 'internal-id';
comment on column assessment.mapping.started_by is 'internal-id';
comment on column assessment.mapping.completed_by is 'internal-id';
comment on column assessment.mapping.started_on is 'personal:case';
comment on column assessment.mapping.completed_on is 'personal:case';

comment on table assessment.mapping_section is 'of:mapping';
comment on column assessment.mapping_section.municipality is 'none';
comment on column assessment.mapping_section.version is 'none';
comment on column assessment.mapping_section.mapping_id is 'internal-id';
comment on column assessment.mapping_section.saved_by is 'internal-id';
comment on column assessment.mapping_section.section is 'personal:case';
comment on column assessment.mapping_section.saved_at is 'personal:case';
comment on column assessment.mapping_section.answers is 'personal:health';

comment on table assessment.decision is 'of:case';
comment on column assessment.decision.municipality is 'none';
comment on column assessment.decision.rule_id is 'none';
comment on column assessment.decision.rule_version is 'none';
comment on column assessment.decision.profile is 'none';
comment on column assessment.decision.legal_source is 'none';
comment on column assessment.decision.id is 'internal-id';
comment on column assessment.decision.case_id is 'internal-id';
comment on column assessment.decision.mapping_id is 'internal-id';
comment on column assessment.decision.decided_by is 'internal-id';
comment on column assessment.decision.number is 'personal:case';
comment on column assessment.decision.decided_on is 'personal:case';
comment on column assessment.decision.decided_at is 'personal:case';
comment on column assessment.decision.advised_level is 'personal:case';
comment on column assessment.decision.level is 'personal:case';
comment on column assessment.decision.expected_months is 'personal:case';
comment on column assessment.decision.amount_ore is 'personal:case';
comment on column assessment.decision.deviation_reason is 'personal:text';
comment on column assessment.decision.reasons is 'personal:text';
comment on column assessment.decision.facts is 'personal:health';

comment on table assessment.voucher is 'of:person';
comment on column assessment.voucher.municipality is 'none';
comment on column assessment.voucher.id is 'internal-id';
comment on column assessment.voucher.decision_id is 'internal-id';
comment on column assessment.voucher.case_id is 'internal-id';
comment on column assessment.voucher.person_id is 'internal-id';
comment on column assessment.voucher.amount_ore is 'personal:case';
comment on column assessment.voucher.planned_days is 'personal:case';
comment on column assessment.voucher.terms is 'personal:case';
comment on column assessment.voucher.exclusive is 'personal:case';
comment on column assessment.voucher.valid is 'personal:case';
