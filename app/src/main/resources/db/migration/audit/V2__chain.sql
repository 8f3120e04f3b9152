-- From where, and for which unit or provider, somebody read or changed.
alter table audit.entry
    add column came_from    text not null default '',
    add column on_behalf_of uuid;

-- The entry as the hash sees it: each field with its length, so that no two entries read alike.
-- The verifier computes the same in its own way (se.vagval.audit.model.EntryWords).
create function audit.word(value text) returns text
    language sql immutable parallel safe
as $$ select coalesce(octet_length(value) || ':' || value, '-') $$;

create function audit.words(e audit.entry) returns text
    language sql immutable parallel safe
as $$
    select audit.word(e.municipality) || audit.word(e.id::text)
        || audit.word((extract(epoch from e.at) * 1000000)::bigint::text)
        || audit.word(e.account_id::text) || audit.word(e.role) || audit.word(e.on_behalf_of::text)
        || audit.word(e.act) || audit.word(e.what) || audit.word(e.target_kind) || audit.word(e.target_id)
        || audit.word(e.case_id::text) || audit.word(e.came_from)
$$;

-- What is committed and not yet sealed. Only the two functions below touch it.
create table audit.waiting (
    municipality text not null default tenancy.municipality(),
    entry_id     bigint not null,
    primary key (municipality, entry_id)
);
call tenancy.protect('audit.waiting', 'select');

-- The chain: each seal has the hash of the one before in its own.
create table audit.seal (
    municipality text not null default tenancy.municipality(),
    number       bigint not null check (number > 0),
    sealed_at    timestamptz not null,
    entries      integer not null check (entries > 0),
    previous     bytea not null check (length(previous) = 32),
    hash         bytea not null check (length(hash) = 32),
    primary key (municipality, number)
);
call tenancy.protect('audit.seal', 'select');
call tenancy.append_only('audit.seal');

create table audit.sealed_entry (
    municipality text not null default tenancy.municipality(),
    entry_id     bigint not null,
    seal         bigint not null,
    position     integer not null check (position > 0),
    hash         bytea not null check (length(hash) = 32),
    primary key (municipality, entry_id),
    unique (municipality, seal, position),
    foreign key (municipality, seal) references audit.seal (municipality, number)
);
call tenancy.protect('audit.sealed_entry', 'select');
call tenancy.append_only('audit.sealed_entry');

-- An entry waits from the moment it commits, not before: this row commits with it.
create function audit.wait_for_seal() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into audit.waiting (municipality, entry_id) values (new.municipality, new.id);
    return null;
end
$$;
create trigger wait_for_seal after insert on audit.entry
    for each row execute function audit.wait_for_seal();

-- What was written before there was a chain waits too. Of all municipalities, so the owner looks past row
-- security for this one statement.
alter table audit.entry no force row level security;
alter table audit.waiting no force row level security;
insert into audit.waiting (municipality, entry_id) select municipality, id from audit.entry;
alter table audit.entry force row level security;
alter table audit.waiting force row level security;

-- Seals what waits, at most so many entries, and gives back how many. Whoever reads or writes never
-- waits for it. The service may call it and can write no seal of its own.
create function audit.seal_waiting(at_most integer) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    here     text := tenancy.municipality();
    taken    bigint[];
    before   bytea;
    next     bigint;
    at       timestamptz := clock_timestamp();
    hashes   bytea[];
begin
    if here is null or not pg_try_advisory_xact_lock(hashtextextended('audit.seal ' || here, 0)) then
        return 0;
    end if;
    with first as (select entry_id from audit.waiting where municipality = here order by entry_id limit at_most),
        gone as (delete from audit.waiting w using first
            where w.municipality = here and w.entry_id = first.entry_id returning w.entry_id)
    select array_agg(entry_id order by entry_id) into taken from gone;
    if taken is null then
        return 0;
    end if;
    select number + 1, hash into next, before from audit.seal where municipality = here order by number desc limit 1;
    next := coalesce(next, 1);
    before := coalesce(before, sha256(convert_to('vagval audit ' || here, 'UTF8')));
    -- An entry that was removed while it waited keeps its place, with the hash of an entry of no fields.
    select array_agg(sha256(convert_to(coalesce(audit.words(e), ''), 'UTF8')) order by t.id) into hashes
    from unnest(taken) as t (id) left join audit.entry e on e.municipality = here and e.id = t.id;
    insert into audit.seal (municipality, number, sealed_at, entries, previous, hash)
    values (here, next, at, cardinality(taken), before, sha256(before || convert_to(
        audit.word(next::text) || audit.word((extract(epoch from at) * 1000000)::bigint::text)
        || audit.word(cardinality(taken)::text), 'UTF8')
        || (select string_agg(one.hash, ''::bytea order by one.place) from unnest(hashes) with ordinality as one (hash, place))));
    insert into audit.sealed_entry (municipality, entry_id, seal, position, hash)
    select here, one.id, next, one.place, one.hash
    from unnest(taken, hashes) with ordinality as one (id, hash, place);
    return cardinality(taken);
end
$$;
revoke execute on function audit.seal_waiting from public;
grant execute on function audit.seal_waiting to ${appRole};
