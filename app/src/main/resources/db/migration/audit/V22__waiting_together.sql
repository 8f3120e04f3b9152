-- Entries that are written by one statement wait together, in one row: of a list of fifty people fifty rows were added and
-- removed again within a second.
alter table audit.waiting rename to waiting_one_by_one;
create table audit.waiting (
    municipality text not null default tenancy.municipality(),
    seq          bigint generated always as identity,
    entry_ids    bigint[] not null check (cardinality(entry_ids) > 0),
    primary key (municipality, seq)
);
call tenancy.protect('audit.waiting', 'select');
comment on column audit.waiting.municipality is 'none';
comment on column audit.waiting.seq is 'internal-id';
comment on column audit.waiting.entry_ids is 'internal-id';

-- Of all municipalities, so the owner looks past row security for this one statement.
alter table audit.waiting no force row level security;
alter table audit.waiting_one_by_one no force row level security;
insert into audit.waiting (municipality, entry_ids)
    select municipality, array_agg(entry_id order by entry_id)
    from audit.waiting_one_by_one group by municipality, entry_id / 1000 order by min(entry_id);
alter table audit.waiting force row level security;
drop table audit.waiting_one_by_one;

create or replace function audit.wait_for_seal() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into audit.waiting (municipality, entry_ids)
        select municipality, array_agg(id order by id) from added group by municipality;
    return null;
end
$$;

-- As before, but for how the waiting are found: about so many entries at most, and those of one statement not parted.
create or replace function audit.seal_waiting(at_most integer) returns integer
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
    with first as (select seq, sum(cardinality(entry_ids)) over (order by seq) - cardinality(entry_ids) as ahead
            from (select seq, entry_ids from audit.waiting where municipality = here order by seq limit at_most) w),
        gone as (delete from audit.waiting w using first
            where w.municipality = here and w.seq = first.seq and first.ahead < at_most returning w.entry_ids)
    select array_agg(distinct id order by id) into taken from gone, unnest(gone.entry_ids) as one (id);
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
