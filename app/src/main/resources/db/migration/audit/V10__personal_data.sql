-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column audit.entry.municipality is 'none';
comment on column audit.entry.at is 'none';
comment on column audit.entry.role is 'none';
comment on column audit.entry.act is 'none';
comment on column audit.entry.what is 'none';
comment on column audit.entry.target_kind is 'none';
comment on column audit.entry.id is 'internal-id';
comment on column audit.entry.account_id is 'internal-id';
comment on column audit.entry.target_id is 'internal-id';
comment on column audit.entry.case_id is 'internal-id';
comment on column audit.entry.on_behalf_of is 'internal-id';
comment on column audit.entry.came_from is 'trace';

comment on column audit.waiting.municipality is 'none';
comment on column audit.waiting.entry_id is 'internal-id';

comment on column audit.seal.municipality is 'none';
comment on column audit.seal.number is 'none';
comment on column audit.seal.sealed_at is 'none';
comment on column audit.seal.entries is 'none';
comment on column audit.seal.previous is 'none';
comment on column audit.seal.hash is 'none';

comment on column audit.sealed_entry.municipality is 'none';
comment on column audit.sealed_entry.seal is 'none';
comment on column audit.sealed_entry.position is 'none';
comment on column audit.sealed_entry.hash is 'none';
comment on column audit.sealed_entry.entry_id is 'internal-id';
