-- A telephone fetches its calendar every hour. The log says it once a day and address: the latest that it tells of is
-- known again by a hash of the day and the address.
alter table plan.feed add column logged text check (logged ~ '^[0-9a-f]{64}$');
grant update (logged) on plan.feed to ${appRole};

comment on column plan.feed.logged is 'none';
