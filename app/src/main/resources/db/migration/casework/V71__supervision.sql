-- The staff's supervision ("handledning"): when, by whom, about what. It names no person that the unit works with.
create table casework.supervision (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    seq          bigint generated always as identity,
    unit_id      uuid not null,
    held_on      date not null,
    led_by       text not null check (led_by <> ''),
    people       integer not null check (people between 1 and 500),
    theme        text not null check (theme in ('METHOD', 'ARTICULATED_DEMANDS', 'COOPERATION', 'LAW', 'TREATMENT', 'SAFETY', 'OTHER')),
    words        text not null,
    next_on      date check (next_on > held_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, unit_id) references casework.unit (municipality, id)
);
create index on casework.supervision (municipality, unit_id, held_on desc);
call tenancy.protect('casework.supervision', 'select, insert');
call tenancy.append_only('casework.supervision');

comment on column casework.supervision.municipality is 'none';
comment on column casework.supervision.id is 'internal-id';
comment on column casework.supervision.seq is 'internal-id';
comment on column casework.supervision.unit_id is 'internal-id';
comment on column casework.supervision.held_on is 'none';
comment on column casework.supervision.led_by is 'none';
comment on column casework.supervision.people is 'none';
comment on column casework.supervision.theme is 'none';
comment on column casework.supervision.words is 'none';
comment on column casework.supervision.next_on is 'none';
comment on column casework.supervision.noted_at is 'pseudonymous';
comment on column casework.supervision.noted_by is 'internal-id';
