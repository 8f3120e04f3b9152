call tenancy.open_schema('remuneration');

-- The money set aside for a check. What is paid is kept beside it by the ledger itself, so that the
-- database refuses a payment beyond the check, whoever asks for it. Terms that pay by the month or the
-- week set no limit: then both amounts are empty, and what is paid is still counted.
create table remuneration.commitment (
    municipality text not null default tenancy.municipality(),
    voucher_id   uuid not null,
    amount_ore   bigint check (amount_ore > 0),
    cap_ore      bigint check (cap_ore between 0 and amount_ore),
    running_ore  bigint not null default 0,
    result_ore   bigint not null default 0,
    primary key (municipality, voucher_id),
    foreign key (municipality, voucher_id) references assessment.voucher (municipality, id),
    check ((amount_ore is null) = (cap_ore is null)),
    constraint running_within_its_share check (running_ore >= 0 and (cap_ore is null or running_ore <= cap_ore)),
    constraint never_beyond_the_check
        check (result_ore >= 0 and (amount_ore is null or running_ore + result_ore <= amount_ore))
);
call tenancy.protect('remuneration.commitment', 'select, insert');

-- One month run: prepared by one person, approved by another, posted whole or not at all.
create table remuneration.month_run (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    as_of        date not null,
    fingerprint  text not null,
    prepared_at  timestamptz not null,
    prepared_by  uuid not null,
    approved_at  timestamptz,
    approved_by  uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (municipality, id),
    constraint nobody_approves_their_own_run check (approved_by <> prepared_by),
    check ((approved_at is null) = (approved_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (approved_at is null or withdrawn_at is null)
);
create unique index one_open_run on remuneration.month_run (municipality)
    where approved_at is null and withdrawn_at is null;
create index on remuneration.month_run (municipality, as_of);
call tenancy.protect('remuneration.month_run', 'select, insert, update');
create trigger what_is_settled_stays before update on remuneration.month_run
    for each row when (old.approved_at is not null or old.withdrawn_at is not null)
    execute function tenancy.refuse_change();

-- What a run would post: the difference between what the facts give and what was posted before.
create table remuneration.run_line (
    municipality text not null default tenancy.municipality(),
    run_id       uuid not null,
    voucher_id   uuid not null,
    placement_id uuid not null,
    provider_id  uuid not null,
    kind         text not null check (kind in ('running', 'result-evidence', 'result-sustained')),
    month        date not null check (extract(day from month) = 1),
    due          date not null check (extract(day from due) = 1),
    days         integer not null,
    wanted_ore   bigint not null,
    posted_ore   bigint not null,
    amount_ore   bigint not null check (amount_ore = wanted_ore - posted_ore and amount_ore <> 0),
    explanation  jsonb not null,
    primary key (municipality, run_id, placement_id, kind, month),
    foreign key (municipality, run_id) references remuneration.month_run (municipality, id)
);
create index on remuneration.run_line (municipality, run_id, provider_id);
call tenancy.protect('remuneration.run_line', 'select, insert');
call tenancy.append_only('remuneration.run_line');

-- What a run comes to for each provider, summed by the database as the lines come in: lines are never changed, and lists of
-- runs and statements need not read them all.
create table remuneration.run_total (
    municipality  text not null default tenancy.municipality(),
    run_id        uuid not null,
    provider_id   uuid not null,
    lines         integer not null,
    amount_ore    bigint not null,
    corrected_ore bigint not null,
    primary key (municipality, run_id, provider_id),
    foreign key (municipality, run_id) references remuneration.month_run (municipality, id)
);
create index on remuneration.run_total (municipality, provider_id);
call tenancy.protect('remuneration.run_total', 'select');

-- Runs as the owner of the tables: the service itself has no right to write a total.
create function remuneration.add_to_total() returns trigger
    language plpgsql security definer set search_path = remuneration, pg_temp
as $$
begin
    insert into remuneration.run_total as t (municipality, run_id, provider_id, lines, amount_ore, corrected_ore)
    select municipality, run_id, provider_id, count(*), sum(amount_ore),
           coalesce(sum(amount_ore) filter (where posted_ore <> 0), 0)
    from new_lines group by municipality, run_id, provider_id
    on conflict (municipality, run_id, provider_id) do update
        set lines = t.lines + excluded.lines, amount_ore = t.amount_ore + excluded.amount_ore,
            corrected_ore = t.corrected_ore + excluded.corrected_ore;
    return null;
end
$$;
create trigger add_to_total after insert on remuneration.run_line
    referencing new table as new_lines
    for each statement execute function remuneration.add_to_total();

-- Checks that a run left out because their facts contradict each other; somebody has to look.
create table remuneration.run_held (
    municipality text not null default tenancy.municipality(),
    run_id       uuid not null,
    voucher_id   uuid not null,
    reason       text not null,
    primary key (municipality, run_id, voucher_id),
    foreign key (municipality, run_id) references remuneration.month_run (municipality, id)
);
call tenancy.protect('remuneration.run_held', 'select, insert');
call tenancy.append_only('remuneration.run_held');

-- The ledger ("reskontra"): entries are added, never changed; a correction is an entry.
create table remuneration.ledger_entry (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    run_id       uuid not null,
    voucher_id   uuid not null,
    placement_id uuid not null,
    provider_id  uuid not null,
    kind         text not null check (kind in ('running', 'result-evidence', 'result-sustained')),
    month        date not null check (extract(day from month) = 1),
    due          date not null check (extract(day from due) = 1),
    days         integer not null,
    amount_ore   bigint not null check (amount_ore <> 0),
    explanation  jsonb not null,
    posted_at    timestamptz not null,
    primary key (municipality, id),
    constraint a_run_posts_each_line_once unique (municipality, run_id, placement_id, kind, month),
    foreign key (municipality, run_id) references remuneration.month_run (municipality, id),
    foreign key (municipality, voucher_id) references remuneration.commitment (municipality, voucher_id),
    foreign key (municipality, placement_id) references choice.placement (municipality, id)
);
create index on remuneration.ledger_entry (municipality, voucher_id);
create index on remuneration.ledger_entry (municipality, provider_id, run_id);
create index on remuneration.ledger_entry (municipality, placement_id);
call tenancy.protect('remuneration.ledger_entry', 'select, insert');
call tenancy.append_only('remuneration.ledger_entry');

-- Runs as the owner of the tables: the service itself has no right to change a commitment.
create function remuneration.take_from_commitment() returns trigger
    language plpgsql security definer set search_path = remuneration, pg_temp
as $$
begin
    if exists (select from new_entries e join remuneration.month_run r
               on r.municipality = e.municipality and r.id = e.run_id where r.approved_at is null) then
        raise exception 'only an approved run is posted' using errcode = 'restrict_violation';
    end if;
    update remuneration.commitment c
    set running_ore = c.running_ore + posted.running, result_ore = c.result_ore + posted.result
    from (select municipality, voucher_id,
                 coalesce(sum(amount_ore) filter (where kind = 'running'), 0) as running,
                 coalesce(sum(amount_ore) filter (where kind <> 'running'), 0) as result
          from new_entries group by municipality, voucher_id) posted
    where c.municipality = posted.municipality and c.voucher_id = posted.voucher_id;
    return null;
end
$$;
create trigger take_from_commitment after insert on remuneration.ledger_entry
    referencing new table as new_entries
    for each statement execute function remuneration.take_from_commitment();
