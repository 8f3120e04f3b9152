-- That an end was changed by a court, or by the municipality on looking at it again, and that this is carried out: the check
-- goes on, also when its last day has gone. By which event, and by which rule; null where the municipality took the end back of
-- itself.
alter table assessment.check_end_undone
    add column event_id     uuid,
    add column rule_id      text,
    add column rule_version integer;
alter table assessment.check_end_undone
    add constraint carried_out_by_a_rule check (num_nulls(event_id, rule_id, rule_version) in (0, 3)),
    add foreign key (municipality, event_id, ended_id)
        references assessment.decision_event (municipality, id, decision_id);
create index on assessment.check_end_undone (municipality, event_id, ended_id);
comment on column assessment.check_end_undone.event_id is 'internal-id';
comment on column assessment.check_end_undone.rule_id is 'none';
comment on column assessment.check_end_undone.rule_version is 'none';

-- As before; and what was changed goes on whenever that is carried out.
create or replace function assessment.take_back_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if new.event_id is not null and not exists (select from assessment.decision_event x
            where x.municipality = new.municipality and x.id = new.event_id
              and (x.detail in ('IS_CHANGED', 'GRANTED', 'SENT_BACK') or x.kind = 'CHANGED_UNASKED')
              and not exists (select from assessment.decision_event t
                where t.municipality = new.municipality and t.takes_back = x.id)) then
        raise exception 'the end of check % is not changed', new.voucher_id using errcode = 'restrict_violation';
    end if;
    update assessment.voucher v set ended_after = null
    from assessment.check_ended e
    where v.municipality = new.municipality and v.id = new.voucher_id
      and e.municipality = new.municipality and e.id = new.ended_id
      and (e.last_day > new.undone_on or new.event_id is not null)
      and not exists (select from assessment.succession s where s.municipality = new.municipality
        and s.earlier_voucher_id = new.voucher_id and s.last_day is not null);
    if not found then
        raise exception 'the last day of check % is no longer ahead, or it is replaced', new.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
revoke execute on function assessment.take_back_end from public;
