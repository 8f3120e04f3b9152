-- The secret address of somebody's calendar: only its hash, so that nobody can read it here. One at a time.
create table plan.feed (
    municipality  text not null default tenancy.municipality(),
    id            uuid not null,
    account_id    uuid not null,
    token_hash    text not null check (length(token_hash) = 64),
    made_at       timestamptz not null,
    taken_back_at timestamptz,
    primary key (municipality, id),
    unique (municipality, token_hash),
    foreign key (municipality, account_id) references access.account (municipality, id)
);
create unique index one_feed_at_a_time on plan.feed (municipality, account_id) where taken_back_at is null;
call tenancy.protect('plan.feed', 'select, insert');
grant update (taken_back_at) on plan.feed to ${appRole};

comment on column plan.feed.municipality is 'none';
comment on column plan.feed.id is 'internal-id';
comment on column plan.feed.account_id is 'internal-id';
comment on column plan.feed.token_hash is 'none';
comment on column plan.feed.made_at is 'pseudonymous';
comment on column plan.feed.taken_back_at is 'pseudonymous';
