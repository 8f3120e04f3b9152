-- That a check ends is a decision against a person, and stands like the others: with a number from the same row, the law, who
-- decided by which order, delivery and appeal. What was ended before has none of these, and is given none: it was told without
-- them, and a number made up now would say something else.
alter table assessment.check_ended
    add column number       text check (number <> ''),
    add column profile      text,
    add column legal_source text,
    add column delegation   text;
alter table assessment.check_ended
    add constraint one_end_a_number unique (municipality, number),
    add constraint an_end_has_all_of_a_decision_or_nothing
        check (num_nulls(number, profile, legal_source, delegation) in (0, 4));
comment on column assessment.check_ended.number is 'personal:case; reference';
comment on column assessment.check_ended.profile is 'none';
comment on column assessment.check_ended.legal_source is 'none';
comment on column assessment.check_ended.delegation is 'none';

-- What every decision has, whatever it is on. Written by the database itself when a decision is; what happens to a decision
-- afterwards is noted of this.
create table assessment.numbered_decision (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    number       text not null,
    case_id      uuid not null,
    kind         text not null check (kind in ('CHECK', 'CHECK_ENDED')),
    decided_on   date not null,
    profile      text not null,
    primary key (municipality, id),
    unique (municipality, number),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index numbered_decisions_of_case on assessment.numbered_decision (case_id, municipality);

-- The owner too is held by row security; to see the decisions of all municipalities it is let go for this statement.
alter table assessment.decision no force row level security;
insert into assessment.numbered_decision (municipality, id, number, case_id, kind, decided_on, profile)
select municipality, id, number, case_id, 'CHECK', decided_on, profile from assessment.decision;
alter table assessment.decision force row level security;
call tenancy.protect('assessment.numbered_decision', 'select');
call tenancy.append_only('assessment.numbered_decision');

create function assessment.number_check() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into assessment.numbered_decision (municipality, id, number, case_id, kind, decided_on, profile)
    values (new.municipality, new.id, new.number, new.case_id, 'CHECK', new.decided_on, new.profile);
    return null;
end
$$;
create trigger number_check after insert on assessment.decision
    for each row execute function assessment.number_check();

create function assessment.number_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    insert into assessment.numbered_decision (municipality, id, number, case_id, kind, decided_on, profile)
    values (new.municipality, new.id, new.number, new.case_id, 'CHECK_ENDED', new.ended_on, new.profile);
    return null;
end
$$;
create trigger number_end after insert on assessment.check_ended
    for each row when (new.number is not null) execute function assessment.number_end();
revoke execute on function assessment.number_check from public;
revoke execute on function assessment.number_end from public;

alter table assessment.decision_event drop constraint decision_event_municipality_decision_id_fkey;
alter table assessment.decision_event
    add foreign key (municipality, decision_id) references assessment.numbered_decision (municipality, id);

comment on table assessment.numbered_decision is 'of:case';
comment on column assessment.numbered_decision.municipality is 'none';
comment on column assessment.numbered_decision.id is 'internal-id';
comment on column assessment.numbered_decision.number is 'personal:case; reference';
comment on column assessment.numbered_decision.case_id is 'internal-id';
comment on column assessment.numbered_decision.kind is 'personal:case; kept';
comment on column assessment.numbered_decision.decided_on is 'personal:case';
comment on column assessment.numbered_decision.profile is 'none';
