-- The recurring check of the log ("loggkontroll", lagen 2001:454 om behandling av personuppgifter inom socialtjänsten):
-- what was drawn, and what was found. The log itself is never touched by it.
create table audit.review (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    month        date not null check (extract(day from month) = 1),
    unit_id      uuid,
    drawn_at     timestamptz not null,
    drawn_by     uuid not null,
    conclusion   text check (length(conclusion) between 1 and 4000),
    closed_at    timestamptz,
    closed_by    uuid,
    primary key (municipality, id),
    check (num_nulls(conclusion, closed_at, closed_by) in (0, 3))
);
call tenancy.protect('audit.review', 'select, insert, update');

create table audit.review_item (
    municipality text not null default tenancy.municipality(),
    review_id    uuid not null,
    entry_id     bigint not null,
    reason       text not null check (reason in ('SAME_SURNAME', 'NO_CASE', 'UNUSUAL_HOUR', 'RANDOM')),
    outcome      text check (outcome in ('IN_ORDER', 'ASKED', 'DEVIATION')),
    note         text not null default '' check (length(note) <= 2000),
    noted_by     uuid,
    noted_at     timestamptz,
    primary key (municipality, review_id, entry_id),
    foreign key (municipality, review_id) references audit.review (municipality, id),
    check (num_nulls(outcome, noted_by, noted_at) in (0, 3))
);
call tenancy.protect('audit.review_item', 'select, insert, update');
create index on audit.entry (municipality, at);

-- What is closed stays as it was closed.
create function audit.refuse_change_of_closed() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from audit.review r
               where r.municipality = new.municipality and r.id = new.review_id and r.closed_at is not null) then
        raise exception 'the review is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger closed_stays before insert or update on audit.review_item
    for each row execute function audit.refuse_change_of_closed();

create function audit.refuse_reopening() returns trigger
    language plpgsql
as $$
begin
    if old.closed_at is not null then
        raise exception 'the review is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger closed_stays before update on audit.review
    for each row execute function audit.refuse_reopening();
