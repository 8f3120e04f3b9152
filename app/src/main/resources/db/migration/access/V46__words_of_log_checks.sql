-- What was written in a check of the log ("loggkontroll"): of an entry that was drawn, and in conclusion. It may name people,
-- though the page asks not to, and therefore stands here and not in the log's own schema.
create table access.log_finding (
    municipality text not null default tenancy.municipality(),
    review_id    uuid not null,
    entry_id     bigint not null,
    words        text not null check (length(words) between 1 and 2000),
    primary key (municipality, review_id, entry_id)
);
call tenancy.protect('access.log_finding', 'select, insert, update, delete');

create table access.log_conclusion (
    municipality text not null default tenancy.municipality(),
    review_id    uuid not null,
    words        text not null check (length(words) between 1 and 4000),
    primary key (municipality, review_id)
);
call tenancy.protect('access.log_conclusion', 'select, insert');

-- What is closed stays as it was closed, but for a destruction that two people have agreed to.
create function access.refuse_words_of_closed() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    review uuid := case when tg_op = 'DELETE' then old.review_id else new.review_id end;
begin
    if exists (select from audit.review r where r.municipality = tenancy.municipality() and r.id = review
            and r.closed_at is not null)
        and not tenancy.is_destroying(tg_relid) then
        raise exception 'the review is closed' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

comment on column access.log_finding.municipality is 'none';
comment on column access.log_finding.review_id is 'internal-id';
comment on column access.log_finding.entry_id is 'internal-id';
comment on column access.log_finding.words is 'staff:text';
comment on column access.log_conclusion.municipality is 'none';
comment on column access.log_conclusion.review_id is 'internal-id';
comment on column access.log_conclusion.words is 'staff:text';
