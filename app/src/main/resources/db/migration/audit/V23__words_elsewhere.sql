-- The log and its checks hold internal ids and codes, no words: what was written in a check moves to where words may stand. The
-- owner of the tables sees the rows of all municipalities for as long as that takes.
alter table audit.review no force row level security;
alter table audit.review_item no force row level security;
alter table access.log_finding no force row level security;
alter table access.log_conclusion no force row level security;
insert into access.log_finding (municipality, review_id, entry_id, words)
select municipality, review_id, entry_id, note from audit.review_item where note <> '';
insert into access.log_conclusion (municipality, review_id, words)
select municipality, id, conclusion from audit.review where conclusion is not null;
alter table audit.review force row level security;
alter table audit.review_item force row level security;
alter table access.log_finding force row level security;
alter table access.log_conclusion force row level security;

alter table audit.review_item drop column note;
alter table audit.review drop column conclusion;
alter table audit.review add constraint closed_by_somebody check ((closed_at is null) = (closed_by is null));
comment on column audit.review_item.outcome is 'none';

create trigger closed_stays before insert or update or delete on access.log_finding
    for each row execute function access.refuse_words_of_closed();
create trigger closed_stays before insert or update or delete on access.log_conclusion
    for each row execute function access.refuse_words_of_closed();

-- A check is closed with its conclusion, which is written just before in the same transaction.
create function audit.refuse_closing_in_silence() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from access.log_conclusion c where c.municipality = new.municipality and c.review_id = new.id) then
        raise exception 'a check is closed with a conclusion' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger closed_with_words before update on audit.review
    for each row when (old.closed_at is null and new.closed_at is not null)
    execute function audit.refuse_closing_in_silence();

-- As before, of the words where they stand now. Called by the owner of the tables, within a destruction that two people have
-- agreed to.
create or replace function audit.forget_reviews(closed_before date) returns jsonb
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    notes       bigint;
    conclusions bigint;
begin
    update access.log_finding i set words = '–'
    from audit.review r
    where i.municipality = tenancy.municipality() and r.municipality = i.municipality and r.id = i.review_id
      and r.closed_at < closed_before and i.words <> '–';
    get diagnostics notes = row_count;
    update access.log_conclusion c set words = '–'
    from audit.review r
    where c.municipality = tenancy.municipality() and r.municipality = c.municipality and r.id = c.review_id
      and r.closed_at < closed_before and c.words <> '–';
    get diagnostics conclusions = row_count;
    return jsonb_build_object('access.log_finding', notes, 'access.log_conclusion', conclusions);
end
$$;
