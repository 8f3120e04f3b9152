-- That a check ends before its time: the decision stands as it was made, and this one ends what it gave. Something ended is
-- taken back, while its last day lies ahead, by a row of its own.
create table assessment.check_ended (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    voucher_id   uuid not null,
    case_id      uuid not null,
    last_day     date not null,
    reason       text not null check (reason <> ''),
    rule_id      text not null,
    rule_version integer not null,
    facts        jsonb not null,
    ended_on     date not null,
    ended_at     timestamptz not null,
    ended_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, voucher_id),
    foreign key (municipality, voucher_id) references assessment.voucher (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    constraint no_check_ends_in_the_past check (last_day >= ended_on)
);
create index on assessment.check_ended (municipality, voucher_id, seq);
create index on assessment.check_ended (municipality, case_id);
call tenancy.protect('assessment.check_ended', 'select, insert');
call tenancy.append_only('assessment.check_ended');

create table assessment.check_end_undone (
    municipality text not null default tenancy.municipality(),
    ended_id     uuid not null,
    voucher_id   uuid not null,
    case_id      uuid not null,
    undone_on    date not null,
    undone_at    timestamptz not null,
    undone_by    uuid not null,
    primary key (municipality, ended_id),
    foreign key (municipality, ended_id, voucher_id)
        references assessment.check_ended (municipality, id, voucher_id)
);
create index on assessment.check_end_undone (municipality, voucher_id);
create index on assessment.check_end_undone (municipality, case_id);
call tenancy.protect('assessment.check_end_undone', 'select, insert');
call tenancy.append_only('assessment.check_end_undone');

-- Why a check runs on though the right to it has ended.
create table assessment.check_runs_on (
    municipality text not null default tenancy.municipality(),
    voucher_id   uuid not null,
    case_id      uuid not null,
    seq          bigint generated always as identity,
    reason       text not null check (reason <> ''),
    rule_id      text not null,
    rule_version integer not null,
    facts        jsonb not null,
    noted_on     date not null,
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, voucher_id, seq),
    foreign key (municipality, voucher_id) references assessment.voucher (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.check_runs_on (municipality, case_id);
call tenancy.protect('assessment.check_runs_on', 'select, insert');
call tenancy.append_only('assessment.check_runs_on');

-- What was decided stays in `valid`; what is left of it after an ending is in `held`, and that is what leaves room for
-- another check or does not.
alter table assessment.voucher add column ended_after date;
alter table assessment.voucher add column held daterange not null generated always as
    (case when ended_after is null then valid else valid * daterange(null, ended_after, '[]') end) stored;
alter table assessment.voucher drop constraint one_check_at_a_time;
alter table assessment.voucher add constraint one_check_at_a_time
    exclude using gist (municipality with =, person_id with =, held with &&) where (exclusive);
create index on assessment.voucher (municipality, case_id, held);

-- Nobody but these records ends a check: the service's role cannot write `ended_after` itself.
create function assessment.end_check() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update assessment.voucher set ended_after = new.last_day
    where municipality = new.municipality and id = new.voucher_id and ended_after is null;
    if not found then
        raise exception 'check % has an end already', new.voucher_id using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger end_check after insert on assessment.check_ended
    for each row execute function assessment.end_check();

create function assessment.take_back_end() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update assessment.voucher v set ended_after = null
    from assessment.check_ended e
    where v.municipality = new.municipality and v.id = new.voucher_id
      and e.municipality = new.municipality and e.id = new.ended_id and e.last_day > new.undone_on;
    if not found then
        raise exception 'the last day of check % is no longer ahead', new.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger take_back_end after insert on assessment.check_end_undone
    for each row execute function assessment.take_back_end();
revoke execute on function assessment.end_check from public;
revoke execute on function assessment.take_back_end from public;

comment on column assessment.voucher.ended_after is 'personal:case';
comment on column assessment.voucher.held is 'personal:case';

comment on table assessment.check_ended is 'of:case';
comment on column assessment.check_ended.municipality is 'none';
comment on column assessment.check_ended.id is 'internal-id';
comment on column assessment.check_ended.seq is 'internal-id';
comment on column assessment.check_ended.voucher_id is 'internal-id';
comment on column assessment.check_ended.case_id is 'internal-id';
comment on column assessment.check_ended.last_day is 'personal:case';
comment on column assessment.check_ended.reason is 'personal:text';
comment on column assessment.check_ended.rule_id is 'none';
comment on column assessment.check_ended.rule_version is 'none';
comment on column assessment.check_ended.facts is 'personal:case';
comment on column assessment.check_ended.ended_on is 'personal:case';
comment on column assessment.check_ended.ended_at is 'personal:case';
comment on column assessment.check_ended.ended_by is 'internal-id';

comment on table assessment.check_end_undone is 'of:case';
comment on column assessment.check_end_undone.municipality is 'none';
comment on column assessment.check_end_undone.ended_id is 'internal-id';
comment on column assessment.check_end_undone.voucher_id is 'internal-id';
comment on column assessment.check_end_undone.case_id is 'internal-id';
comment on column assessment.check_end_undone.undone_on is 'personal:case';
comment on column assessment.check_end_undone.undone_at is 'personal:case';
comment on column assessment.check_end_undone.undone_by is 'internal-id';

comment on table assessment.check_runs_on is 'of:case';
comment on column assessment.check_runs_on.municipality is 'none';
comment on column assessment.check_runs_on.voucher_id is 'internal-id';
comment on column assessment.check_runs_on.case_id is 'internal-id';
comment on column assessment.check_runs_on.seq is 'internal-id';
comment on column assessment.check_runs_on.reason is 'personal:text';
comment on column assessment.check_runs_on.rule_id is 'none';
comment on column assessment.check_runs_on.rule_version is 'none';
comment on column assessment.check_runs_on.facts is 'personal:case';
comment on column assessment.check_runs_on.noted_on is 'personal:case';
comment on column assessment.check_runs_on.noted_at is 'personal:case';
comment on column assessment.check_runs_on.noted_by is 'internal-id';
