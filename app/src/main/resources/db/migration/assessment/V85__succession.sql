-- That a decision follows on a check that the person still holds: it replaces that check, or lies beside it as a supplement.
-- A check that is replaced ends on the day of the new decision, and the new one begins the day after.
alter table assessment.voucher add constraint a_check_is_of_one_person unique (municipality, id, person_id);
alter table assessment.voucher
    add constraint a_decision_gives_one_person_a_check unique (municipality, decision_id, person_id);

create table assessment.succession (
    municipality       text not null default tenancy.municipality(),
    decision_id        uuid not null,
    earlier_voucher_id uuid not null,
    case_id            uuid not null,
    person_id          uuid not null,
    kind               text not null check (kind in ('NEW_ASSESSMENT', 'CHANGED_BY_REVIEW', 'SUPPLEMENT', 'RETURNED')),
    last_day           date,
    words              text not null check (words <> ''),
    rule_id            text not null,
    rule_version       integer not null,
    facts              jsonb not null,
    decided_on         date not null,
    decided_at         timestamptz not null,
    decided_by         uuid not null,
    primary key (municipality, decision_id, earlier_voucher_id),
    foreign key (municipality, decision_id) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, earlier_voucher_id, person_id) references assessment.voucher (municipality, id, person_id),
    -- What follows gives a check of its own, to the same person, before the transaction is over.
    foreign key (municipality, decision_id, person_id) references assessment.voucher (municipality, decision_id, person_id)
        deferrable initially deferred,
    constraint only_a_supplement_ends_nothing check ((kind = 'SUPPLEMENT') = (last_day is null)),
    constraint no_check_is_replaced_in_the_past check (last_day >= decided_on)
);
create unique index a_check_is_replaced_once on assessment.succession (municipality, earlier_voucher_id)
    where last_day is not null;
create index on assessment.succession (municipality, earlier_voucher_id);
create index on assessment.succession (municipality, case_id);
call tenancy.protect('assessment.succession', 'select, insert');
call tenancy.append_only('assessment.succession');

-- The check that a supplement lies beside. Only that lets two checks that are held alone be held at once.
alter table assessment.voucher add column beside uuid;
alter table assessment.voucher
    add foreign key (municipality, beside, person_id) references assessment.voucher (municipality, id, person_id);
alter table assessment.voucher drop constraint one_check_at_a_time;
alter table assessment.voucher add constraint one_check_at_a_time
    exclude using gist (municipality with =, person_id with =, held with &&) where (exclusive and beside is null);

-- A check that is replaced ends, before the new one is there.
create function assessment.replace_check() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.voucher v
            where v.municipality = new.municipality and v.decision_id = new.decision_id) then
        raise exception 'what decision % follows on is said before its check is given', new.decision_id
            using errcode = 'restrict_violation';
    end if;
    if new.last_day is not null then
        update assessment.voucher set ended_after = new.last_day
        where municipality = new.municipality and id = new.earlier_voucher_id
            and (ended_after is null or ended_after >= new.last_day);
        if not found then
            raise exception 'check % has ended before', new.earlier_voucher_id using errcode = 'restrict_violation';
        end if;
    end if;
    return null;
end
$$;
create trigger replace_check after insert on assessment.succession
    for each row execute function assessment.replace_check();

-- What replaces a check begins after its last day, and what lies beside one says so in both places.
create function assessment.keep_order_of_checks() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.succession s where s.municipality = new.municipality
            and s.decision_id = new.decision_id and s.last_day >= lower(new.valid)) then
        raise exception 'check % begins before the last day of one that it replaces', new.id
            using errcode = 'restrict_violation';
    end if;
    if new.beside is not null and not exists (select from assessment.succession s
            where s.municipality = new.municipality and s.decision_id = new.decision_id
            and s.earlier_voucher_id = new.beside and s.kind = 'SUPPLEMENT') then
        raise exception 'check % supplements none', new.id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger keep_order_of_checks after insert on assessment.voucher
    for each row execute function assessment.keep_order_of_checks();

-- As before, but what was replaced stays so.
create or replace function assessment.take_back_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update assessment.voucher v set ended_after = null
    from assessment.check_ended e
    where v.municipality = new.municipality and v.id = new.voucher_id
      and e.municipality = new.municipality and e.id = new.ended_id and e.last_day > new.undone_on
      and not exists (select from assessment.succession s where s.municipality = new.municipality
        and s.earlier_voucher_id = new.voucher_id and s.last_day is not null);
    if not found then
        raise exception 'the last day of check % is no longer ahead, or it is replaced', new.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
revoke execute on function assessment.replace_check from public;
revoke execute on function assessment.keep_order_of_checks from public;

-- A proposal says the same.
alter table assessment.proposal
    add column renewal_kind text,
    add column renewal_earlier uuid,
    add column renewal_words text not null default '',
    add foreign key (municipality, renewal_earlier) references assessment.voucher (municipality, id),
    add constraint a_renewal_is_whole
        check ((renewal_kind is null) = (renewal_earlier is null));

comment on column assessment.voucher.beside is 'internal-id';
comment on column assessment.proposal.renewal_kind is 'personal:case; kept';
comment on column assessment.proposal.renewal_earlier is 'internal-id';
comment on column assessment.proposal.renewal_words is 'personal:text';

comment on table assessment.succession is 'of:case';
comment on column assessment.succession.municipality is 'none';
comment on column assessment.succession.decision_id is 'internal-id';
comment on column assessment.succession.earlier_voucher_id is 'internal-id';
comment on column assessment.succession.case_id is 'internal-id';
comment on column assessment.succession.person_id is 'internal-id';
comment on column assessment.succession.kind is 'personal:case; kept';
comment on column assessment.succession.last_day is 'personal:case; kept';
comment on column assessment.succession.words is 'personal:text';
comment on column assessment.succession.rule_id is 'none';
comment on column assessment.succession.rule_version is 'none';
comment on column assessment.succession.facts is 'personal:case';
comment on column assessment.succession.decided_on is 'personal:case';
comment on column assessment.succession.decided_at is 'personal:case';
comment on column assessment.succession.decided_by is 'internal-id';
