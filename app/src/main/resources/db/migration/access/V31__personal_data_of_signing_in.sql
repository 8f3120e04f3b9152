-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words.

comment on column access.account.kind is 'none';

comment on column access.session.municipality is 'none';
comment on column access.session.creation_time is 'none';
comment on column access.session.max_inactive_interval is 'none';
comment on column access.session.expiry_time is 'none';
comment on column access.session.primary_id is 'internal-id';
comment on column access.session.session_id is 'internal-id';
comment on column access.session.principal_name is 'internal-id';
comment on column access.session.account_id is 'internal-id';
comment on column access.session.last_access_time is 'trace';

comment on column access.session_attributes.municipality is 'none';
comment on column access.session_attributes.attribute_name is 'none';
comment on column access.session_attributes.session_primary_id is 'internal-id';
comment on column access.session_attributes.attribute_bytes is 'trace';

comment on column access.sign_in_attempt.municipality is 'none';
comment on column access.sign_in_attempt.state_hash is 'none';
comment on column access.sign_in_attempt.nonce is 'none';
comment on column access.sign_in_attempt.verifier is 'none';
comment on column access.sign_in_attempt.redirect_uri is 'none';
comment on column access.sign_in_attempt.begun_at is 'none';
comment on column access.sign_in_attempt.used_at is 'none';
comment on column access.sign_in_attempt.browser_hash is 'trace';
comment on column access.sign_in_attempt.back is 'internal-id';

comment on column access.rate_limit.municipality is 'none';
comment on column access.rate_limit.state is 'none';
comment on column access.rate_limit.expires_at is 'none';
comment on column access.rate_limit.id is 'trace';
