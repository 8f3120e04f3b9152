-- A sign-in that has begun at the municipality's provider and not come back yet. It can be finished once, within ten
-- minutes, by the browser that began it. State and browser are kept as hashes.
create table access.sign_in_attempt (
    municipality text not null default tenancy.municipality()
        references access.municipality (municipality),
    state_hash   text not null,
    browser_hash text not null,
    nonce        text not null,
    verifier     text not null,
    redirect_uri text not null,
    back         text not null,
    begun_at     timestamptz not null,
    used_at      timestamptz,
    primary key (municipality, state_hash)
);
create index on access.sign_in_attempt (municipality, begun_at);
call tenancy.protect('access.sign_in_attempt', 'select, insert, update, delete');

