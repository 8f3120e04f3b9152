-- The municipality's national code ("kommunkod"), four digits of which the first two are the county's: what is kept for research
-- depends on it. Empty until somebody has told it.
alter table access.municipality add column code text check (code ~ '^[0-9]{4}$');
comment on column access.municipality.code is 'none';
