-- How often somebody may ask, counted for all nodes together. The id has the municipality in it, since the
-- library that counts knows no other key; who it is stands there only as a hash, and the row goes when it is full again.
create table access.rate_limit (
    id           text primary key,
    municipality text not null default tenancy.municipality(),
    state        bytea,
    expires_at   bigint,
    check (starts_with(id, municipality || ':'))
);
create index on access.rate_limit (municipality, expires_at);
call tenancy.protect('access.rate_limit', 'select, insert, update, delete');
