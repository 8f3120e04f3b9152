-- What a check of the log noted may name people, though the page asks not to. It goes when a check was closed longer ago
-- than cases are kept. The log itself, and which of its entries were drawn, stay.
create or replace function audit.refuse_change_of_closed() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from audit.review r
               where r.municipality = new.municipality and r.id = new.review_id and r.closed_at is not null)
        and not tenancy.is_destroying(tg_relid) then
        raise exception 'the review is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
alter function audit.refuse_change_of_closed() security invoker;

create or replace function audit.refuse_reopening() returns trigger
    language plpgsql
as $$
begin
    if old.closed_at is not null and not tenancy.is_destroying(tg_relid) then
        raise exception 'the review is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- Called by the owner of the tables, within a destruction that two people have agreed to.
create function audit.forget_reviews(closed_before date) returns jsonb
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    notes       bigint;
    conclusions bigint;
begin
    update audit.review_item i set note = ''
    from audit.review r
    where i.municipality = tenancy.municipality() and r.municipality = i.municipality and r.id = i.review_id
      and r.closed_at < closed_before and i.note <> '';
    get diagnostics notes = row_count;
    update audit.review r set conclusion = '–'
    where r.municipality = tenancy.municipality() and r.closed_at < closed_before and r.conclusion <> '–';
    get diagnostics conclusions = row_count;
    return jsonb_build_object('audit.review_item', notes, 'audit.review', conclusions);
end
$$;
revoke execute on function audit.forget_reviews from public;
