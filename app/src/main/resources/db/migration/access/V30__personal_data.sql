-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column access.municipality.municipality is 'none';
comment on column access.municipality.name is 'none';
comment on column access.municipality.phone is 'none';
comment on column access.municipality.created_at is 'none';

comment on column access.host.host is 'none';
comment on column access.host.municipality is 'none';

comment on column access.profile_in_force.municipality is 'none';
comment on column access.profile_in_force.profile is 'none';
comment on column access.profile_in_force.valid is 'none';

comment on table access.account is 'of:person';
comment on column access.account.municipality is 'none';
comment on column access.account.id is 'internal-id';
comment on column access.account.person_id is 'internal-id';
comment on column access.account.name is 'personal:identity';
comment on column access.account.subject is 'personal:identity';
comment on column access.account.title is 'staff';

comment on column access.role_grant.municipality is 'none';
comment on column access.role_grant.id is 'internal-id';
comment on column access.role_grant.account_id is 'internal-id';
comment on column access.role_grant.unit_id is 'internal-id';
comment on column access.role_grant.provider_id is 'internal-id';
comment on column access.role_grant.given_by is 'internal-id';
comment on column access.role_grant.role is 'staff';
comment on column access.role_grant.valid is 'staff';
comment on column access.role_grant.given_at is 'staff';
