-- A court, or the municipality, may let a decision that a check ends stand with another last day. The event that changed it says
-- the day, and carrying that out is an act of its own; the decision stays as it was made, and the last such act holds.
alter table assessment.decision_event
    add column new_last_day date,
    add constraint only_a_change_gives_another_day check (new_last_day is null
        or coalesce(detail in ('IS_CHANGED', 'GRANTED'), false) or kind = 'CHANGED_UNASKED');
comment on column assessment.decision_event.new_last_day is 'personal:case';

create table assessment.check_end_moved (
    municipality text not null default tenancy.municipality(),
    event_id     uuid not null,
    seq          bigint generated always as identity,
    ended_id     uuid not null,
    voucher_id   uuid not null,
    case_id      uuid not null,
    last_day     date not null,
    rule_id      text not null,
    rule_version integer not null,
    moved_on     date not null,
    moved_at     timestamptz not null,
    moved_by     uuid not null,
    primary key (municipality, event_id),
    foreign key (municipality, ended_id, voucher_id)
        references assessment.check_ended (municipality, id, voucher_id),
    foreign key (municipality, event_id, ended_id)
        references assessment.decision_event (municipality, id, decision_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.check_end_moved (ended_id, municipality, seq);
create index on assessment.check_end_moved (municipality, case_id);
call tenancy.protect('assessment.check_end_moved', 'select, insert');
call tenancy.append_only('assessment.check_end_moved');
comment on table assessment.check_end_moved is 'of:case';
comment on column assessment.check_end_moved.municipality is 'none';
comment on column assessment.check_end_moved.event_id is 'internal-id';
comment on column assessment.check_end_moved.seq is 'internal-id';
comment on column assessment.check_end_moved.ended_id is 'internal-id';
comment on column assessment.check_end_moved.voucher_id is 'internal-id';
comment on column assessment.check_end_moved.case_id is 'internal-id';
comment on column assessment.check_end_moved.last_day is 'personal:case';
comment on column assessment.check_end_moved.rule_id is 'none';
comment on column assessment.check_end_moved.rule_version is 'none';
comment on column assessment.check_end_moved.moved_on is 'personal:case';
comment on column assessment.check_end_moved.moved_at is 'personal:case';
comment on column assessment.check_end_moved.moved_by is 'internal-id';

create function assessment.move_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from assessment.decision_event x
            where x.municipality = new.municipality and x.id = new.event_id and x.new_last_day = new.last_day
              and not exists (select from assessment.decision_event t
                where t.municipality = new.municipality and t.takes_back = x.id)) then
        raise exception 'no change gives check % that last day', new.voucher_id using errcode = 'restrict_violation';
    end if;
    update assessment.voucher v set ended_after = new.last_day
    where v.municipality = new.municipality and v.id = new.voucher_id and v.ended_after is not null
      and not exists (select from assessment.check_end_undone u
        where u.municipality = new.municipality and u.ended_id = new.ended_id)
      and not exists (select from assessment.succession s where s.municipality = new.municipality
        and s.earlier_voucher_id = new.voucher_id and s.last_day is not null);
    if not found then
        raise exception 'check % has no end that can get another day', new.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger move_end after insert on assessment.check_end_moved
    for each row execute function assessment.move_end();
revoke execute on function assessment.move_end from public;

-- As before; and what gave another last day does not let the check go on, and it is that day that lies ahead or does not.
create or replace function assessment.take_back_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if new.event_id is not null and not exists (select from assessment.decision_event x
            where x.municipality = new.municipality and x.id = new.event_id and x.new_last_day is null
              and (x.detail in ('IS_CHANGED', 'GRANTED', 'SENT_BACK') or x.kind = 'CHANGED_UNASKED')
              and not exists (select from assessment.decision_event t
                where t.municipality = new.municipality and t.takes_back = x.id)) then
        raise exception 'the end of check % is not changed', new.voucher_id using errcode = 'restrict_violation';
    end if;
    update assessment.voucher v set ended_after = null
    from assessment.check_ended e
    where v.municipality = new.municipality and v.id = new.voucher_id
      and e.municipality = new.municipality and e.id = new.ended_id
      and (new.event_id is not null or new.undone_on < coalesce((select m.last_day from assessment.check_end_moved m
        where m.municipality = new.municipality and m.ended_id = e.id order by m.seq desc limit 1), e.last_day))
      and not exists (select from assessment.succession s where s.municipality = new.municipality
        and s.earlier_voucher_id = new.voucher_id and s.last_day is not null);
    if not found then
        raise exception 'the last day of check % is no longer ahead, or it is replaced', new.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

-- As before; and what gave an end another day is carried out too.
create or replace function assessment.keep_what_is_carried_out() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.carried_out o
            where o.municipality = new.municipality and o.event_id = new.takes_back)
        or exists (select from assessment.check_end_moved m
            where m.municipality = new.municipality and m.event_id = new.takes_back) then
        raise exception 'event % is carried out', new.takes_back using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
