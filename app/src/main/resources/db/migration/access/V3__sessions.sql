-- Who is signed in, kept where every node of the service finds it. Columns and names are those that Spring Session
-- asks for; whose session it is stands in principal_name as municipality/account.
create table access.session (
    primary_id            text primary key,
    session_id            text not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        text not null,
    municipality          text not null generated always as (split_part(principal_name, '/', 1)) stored
        references access.municipality (municipality),
    account_id            uuid not null generated always as (split_part(principal_name, '/', 2)::uuid) stored,
    foreign key (municipality, account_id) references access.account (municipality, id) on delete cascade
);
create index on access.session (municipality, account_id);
create index on access.session (municipality, expiry_time);
call tenancy.protect('access.session', 'select, insert, update, delete');
-- The session must be found before its municipality is known. Whoever knows its id sees that one row, no other.
create policy session_asked_for on access.session
    using (session_id = nullif(current_setting('app.session', true), ''))
    with check (session_id = nullif(current_setting('app.session', true), ''));

create table access.session_attributes (
    municipality       text not null default tenancy.municipality(),
    session_primary_id text not null references access.session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
call tenancy.protect('access.session_attributes', 'select, insert, update, delete');
create policy session_asked_for on access.session_attributes
    using (exists (select from access.session s where s.primary_id = session_primary_id
        and s.session_id = nullif(current_setting('app.session', true), '')))
    with check (exists (select from access.session s where s.primary_id = session_primary_id
        and s.session_id = nullif(current_setting('app.session', true), '')));

-- An attribute belongs where its session does, also when it is written after the municipality was let go.
create function access.belongs_with_its_session() returns trigger
    language plpgsql
as $$
begin
    new.municipality := (select s.municipality from access.session s where s.primary_id = new.session_primary_id);
    return new;
end
$$;
create trigger belongs_with_its_session before insert on access.session_attributes
    for each row execute function access.belongs_with_its_session();
