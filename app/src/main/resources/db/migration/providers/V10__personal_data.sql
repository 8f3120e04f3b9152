-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column providers.provider.municipality is 'none';
comment on column providers.provider.in_house is 'none';
comment on column providers.provider.version is 'none';
comment on column providers.provider.id is 'internal-id';
comment on column providers.provider.name is 'provider';
comment on column providers.provider.organisation_number is 'provider';
comment on column providers.provider.phone is 'provider';
comment on column providers.provider.email is 'provider';

comment on column providers.authorisation.municipality is 'none';
comment on column providers.authorisation.number is 'none';
comment on column providers.authorisation.valid is 'none';
comment on column providers.authorisation.decided_on is 'none';
comment on column providers.authorisation.id is 'internal-id';
comment on column providers.authorisation.provider_id is 'internal-id';
comment on column providers.authorisation.decided_by is 'internal-id';
