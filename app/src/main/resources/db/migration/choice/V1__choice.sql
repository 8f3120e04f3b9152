call tenancy.open_schema('choice');

-- What the person chose, when, with whose help, and what they were shown.
create table choice.choice (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    number       bigint generated always as identity,
    receipt      text not null,
    voucher_id   uuid not null,
    case_id      uuid not null,
    person_id    uuid not null,
    provider_id  uuid not null,
    offer_id     uuid not null,
    kind         text not null check (kind in ('FIRST', 'CHANGE')),
    shown        jsonb not null,
    chosen_on    date not null,
    chosen_at    timestamptz not null,
    chosen_by    uuid not null,
    primary key (municipality, id),
    unique (municipality, receipt),
    foreign key (municipality, voucher_id) references assessment.voucher (municipality, id),
    foreign key (municipality, provider_id) references providers.provider (municipality, id),
    foreign key (municipality, offer_id) references catalogue.offer (municipality, id)
);
-- The latest number on a check is the choice that holds. Whatever follows the first is a change.
create unique index one_first_choice_on_a_check on choice.choice (municipality, voucher_id) where kind = 'FIRST';
create index on choice.choice (municipality, voucher_id, number);
create index on choice.choice (municipality, case_id);
create index on choice.choice (municipality, provider_id, chosen_at);
call tenancy.protect('choice.choice', 'select, insert');
call tenancy.append_only('choice.choice');

-- A person at a provider on a check, from the first day to the last ("placering"). One that was called off
-- before its first day has the day before as its last and runs on no day.
create table choice.placement (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    choice_id    uuid not null,
    voucher_id   uuid not null,
    case_id      uuid not null,
    person_id    uuid not null,
    provider_id  uuid not null,
    offer_id     uuid not null,
    start_day    date not null,
    last_day     date check (last_day >= start_day - 1),
    end_reason   text check (end_reason in ('COMPLETED', 'SELF_SUPPORTING', 'CHANGED_PROVIDER', 'LEFT', 'OTHER')),
    running      daterange not null generated always as (daterange(start_day, last_day + 1)) stored,
    version      integer not null default 1,
    primary key (municipality, id),
    unique (municipality, choice_id),
    foreign key (municipality, choice_id) references choice.choice (municipality, id),
    foreign key (municipality, voucher_id) references assessment.voucher (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    foreign key (municipality, provider_id) references providers.provider (municipality, id),
    check ((last_day is null) = (end_reason is null)),
    constraint placements_on_one_check_never_overlap
        exclude using gist (municipality with =, voucher_id with =, running with &&)
);
create index on choice.placement (municipality, provider_id, start_day);
create index on choice.placement (municipality, case_id);
create index on choice.placement (municipality, person_id);
call tenancy.protect('choice.placement', 'select, insert, update');

create table choice.pause (
    municipality text not null default tenancy.municipality(),
    placement_id uuid not null,
    period       daterange not null check (not isempty(period)),
    reason       text not null,
    foreign key (municipality, placement_id) references choice.placement (municipality, id),
    constraint pauses_never_overlap exclude using gist (municipality with =, placement_id with =, period with &&)
);
create index on choice.pause (municipality, placement_id);
call tenancy.protect('choice.pause', 'select, insert');
