-- That another decision already gives what a court or the municipality changed a decision to, or is the new examination that was
-- asked for: said of the event that changed it, by an event of its own, which is taken back like any other.
alter table assessment.decision_event drop constraint decision_event_kind_check;
alter table assessment.decision_event add constraint decision_event_kind_check
    check (kind in ('DELIVERED', 'CORRECTED', 'APPEALED', 'RECONSIDERED', 'CHANGED_UNASKED', 'DISMISSED_AS_LATE', 'FORWARDED',
        'WITHDRAWN', 'COURT_DECIDED', 'ALREADY_GIVEN', 'TAKEN_BACK'));

create table assessment.already_given (
    municipality text not null default tenancy.municipality(),
    event_id     uuid not null,
    case_id      uuid not null,
    changed_id   uuid not null,
    changed_by   uuid not null,
    given_by     uuid not null,
    rule_id      text not null,
    rule_version integer not null,
    primary key (municipality, event_id),
    foreign key (municipality, event_id, changed_id) references assessment.decision_event (municipality, id, decision_id),
    foreign key (municipality, changed_by, changed_id) references assessment.decision_event (municipality, id, decision_id),
    foreign key (municipality, given_by) references assessment.decision (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    constraint a_changed_decision_does_not_give_it_itself check (given_by <> changed_id)
);
create index on assessment.already_given (municipality, case_id);
create index on assessment.already_given (municipality, changed_by, changed_id);
create index on assessment.already_given (municipality, given_by);
call tenancy.protect('assessment.already_given', 'select, insert');
call tenancy.append_only('assessment.already_given');

comment on table assessment.already_given is 'of:case';
comment on column assessment.already_given.municipality is 'none';
comment on column assessment.already_given.event_id is 'internal-id';
comment on column assessment.already_given.case_id is 'internal-id';
comment on column assessment.already_given.changed_id is 'internal-id';
comment on column assessment.already_given.changed_by is 'internal-id';
comment on column assessment.already_given.given_by is 'internal-id';
comment on column assessment.already_given.rule_id is 'none';
comment on column assessment.already_given.rule_version is 'none';

-- It is said once, of what stands and is not carried out, and of decisions on checks of one person.
create function assessment.say_already_given_once() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.decision_event t
            where t.municipality = new.municipality and t.takes_back = new.changed_by)
        or exists (select from assessment.carried_out o
            where o.municipality = new.municipality and o.event_id = new.changed_by)
        or exists (select from assessment.already_given g
            where g.municipality = new.municipality and g.changed_by = new.changed_by and g.event_id <> new.event_id
            and not exists (select from assessment.decision_event t
                where t.municipality = g.municipality and t.takes_back = g.event_id)) then
        raise exception 'event % waits for nothing', new.changed_by using errcode = 'restrict_violation';
    end if;
    if not exists (select from assessment.voucher v
            join assessment.voucher o on o.municipality = v.municipality and o.person_id = v.person_id
            where v.municipality = new.municipality and v.decision_id = new.changed_id and o.decision_id = new.given_by) then
        raise exception 'decision % is not about the same person', new.given_by using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger say_already_given_once after insert on assessment.already_given
    for each row execute function assessment.say_already_given_once();
revoke execute on function assessment.say_already_given_once from public;

-- As before; and what another decision is said to give is not carried out, nor taken back, before that is taken back itself.
create or replace function assessment.carry_out_what_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.decision_event e
            where e.municipality = new.municipality and e.takes_back = new.event_id) then
        raise exception 'event % is taken back', new.event_id using errcode = 'restrict_violation';
    end if;
    if exists (select from assessment.already_given g
            where g.municipality = new.municipality and g.changed_by = new.event_id
            and not exists (select from assessment.decision_event t
                where t.municipality = g.municipality and t.takes_back = g.event_id)) then
        raise exception 'what event % changed is given by another decision', new.event_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create or replace function assessment.keep_what_is_carried_out() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.carried_out o
            where o.municipality = new.municipality and o.event_id = new.takes_back)
        or exists (select from assessment.already_given g
            where g.municipality = new.municipality and g.changed_by = new.takes_back
            and not exists (select from assessment.decision_event t
                where t.municipality = g.municipality and t.takes_back = g.event_id)) then
        raise exception 'event % is carried out', new.takes_back using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
revoke execute on function assessment.carry_out_what_stands from public;
revoke execute on function assessment.keep_what_is_carried_out from public;

-- What is looked for at a list of cases stands in an index of the few that there are.
create index decisions_to_try_again on assessment.decision_event (municipality, decision_id)
    where detail = 'SENT_BACK' or kind = 'CHANGED_UNASKED';
