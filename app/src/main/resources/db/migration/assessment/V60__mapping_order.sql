-- Two mappings can be completed on one day: the one begun later is the current.
alter table assessment.mapping add column seq bigint generated always as identity;
comment on column assessment.mapping.seq is 'internal-id';
