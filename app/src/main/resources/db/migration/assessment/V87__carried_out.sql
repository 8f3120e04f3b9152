-- That a decision carries out what a court, or the municipality on looking at it again, changed: by which event, and what did
-- not hold on the day. It is made whatever the right and the state say, and what is on its check may begin all the same.
create table assessment.carried_out (
    municipality text not null default tenancy.municipality(),
    decision_id  uuid not null,
    case_id      uuid not null,
    changed_id   uuid not null,
    event_id     uuid not null,
    rule_id      text not null,
    rule_version integer not null,
    facts        jsonb not null,
    primary key (municipality, decision_id),
    foreign key (municipality, decision_id) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, event_id, changed_id) references assessment.decision_event (municipality, id, decision_id),
    constraint a_decision_does_not_carry_out_itself check (changed_id <> decision_id)
);
create index on assessment.carried_out (municipality, case_id);
create index on assessment.carried_out (municipality, event_id, changed_id);
call tenancy.protect('assessment.carried_out', 'select, insert');
call tenancy.append_only('assessment.carried_out');

comment on table assessment.carried_out is 'of:case';
comment on column assessment.carried_out.municipality is 'none';
comment on column assessment.carried_out.decision_id is 'internal-id';
comment on column assessment.carried_out.case_id is 'internal-id';
comment on column assessment.carried_out.changed_id is 'internal-id';
comment on column assessment.carried_out.event_id is 'internal-id';
comment on column assessment.carried_out.rule_id is 'none';
comment on column assessment.carried_out.rule_version is 'none';
comment on column assessment.carried_out.facts is 'personal:health';

-- As before; and a supplement whose own decision was changed is replaced alone, by one beside the same check. What lies beside
-- a check still says so in both places, and no day belongs to both the old supplement and the new.
create or replace function assessment.keep_order_of_checks() returns trigger
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
            and s.earlier_voucher_id = new.beside and s.kind = 'SUPPLEMENT')
        and not exists (select from assessment.succession s
            join assessment.voucher e on e.municipality = s.municipality and e.id = s.earlier_voucher_id
            where s.municipality = new.municipality and s.decision_id = new.decision_id
            and s.kind = 'CHANGED_BY_REVIEW' and s.last_day is not null and e.beside = new.beside) then
        raise exception 'check % supplements none', new.id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
revoke execute on function assessment.keep_order_of_checks from public;
