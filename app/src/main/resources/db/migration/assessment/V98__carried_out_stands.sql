-- What changed a decision and is carried out is not taken back: a check was given by it. It is carried out once.
drop index assessment.carried_out_municipality_event_id_changed_id_idx;
create unique index carried_out_once on assessment.carried_out (municipality, event_id);

create function assessment.keep_what_is_carried_out() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.carried_out o
            where o.municipality = new.municipality and o.event_id = new.takes_back) then
        raise exception 'event % is carried out', new.takes_back using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger keep_what_is_carried_out after insert on assessment.decision_event
    for each row when (new.takes_back is not null) execute function assessment.keep_what_is_carried_out();

create function assessment.carry_out_what_stands() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.decision_event e
            where e.municipality = new.municipality and e.takes_back = new.event_id) then
        raise exception 'event % is taken back', new.event_id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger carry_out_what_stands after insert on assessment.carried_out
    for each row execute function assessment.carry_out_what_stands();
revoke execute on function assessment.keep_what_is_carried_out from public;
revoke execute on function assessment.carry_out_what_stands from public;
