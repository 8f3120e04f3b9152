-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on table outcomes.claim is 'of:placement';
comment on column outcomes.claim.municipality is 'none';
comment on column outcomes.claim.evidence_type is 'none';
comment on column outcomes.claim.id is 'internal-id';
comment on column outcomes.claim.placement_id is 'internal-id';
comment on column outcomes.claim.claimed_by is 'internal-id';
comment on column outcomes.claim.result is 'personal:case';
comment on column outcomes.claim.subsidy is 'personal:case';
comment on column outcomes.claim.claimed_on is 'personal:case';
comment on column outcomes.claim.claimed_at is 'personal:case';
comment on column outcomes.claim.evidence_name is 'personal:text';
comment on column outcomes.claim.evidence is 'personal:text';

comment on table outcomes.claim_decision is 'of:placement';
comment on column outcomes.claim_decision.municipality is 'none';
comment on column outcomes.claim_decision.claim_id is 'internal-id';
comment on column outcomes.claim_decision.placement_id is 'internal-id';
comment on column outcomes.claim_decision.claimed_by is 'internal-id';
comment on column outcomes.claim_decision.decided_by is 'internal-id';
comment on column outcomes.claim_decision.approved is 'personal:case';
comment on column outcomes.claim_decision.decided_on is 'personal:case';
comment on column outcomes.claim_decision.decided_at is 'personal:case';
comment on column outcomes.claim_decision.reasons is 'personal:text';

comment on table outcomes.follow_up is 'of:placement';
comment on column outcomes.follow_up.municipality is 'none';
comment on column outcomes.follow_up.version is 'none';
comment on column outcomes.follow_up.placement_id is 'internal-id';
comment on column outcomes.follow_up.followed_by is 'internal-id';
comment on column outcomes.follow_up.months is 'personal:case';
comment on column outcomes.follow_up.found is 'personal:case';
comment on column outcomes.follow_up.followed_on is 'personal:case';
