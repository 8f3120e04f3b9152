call tenancy.open_schema('casework');

create table casework.unit (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    name         text collate "sv-x-icu" not null,
    primary key (municipality, id)
);
call tenancy.protect('casework.unit', 'select, insert');

create table casework.person (
    municipality    text not null default tenancy.municipality(),
    id              uuid not null,
    personal_number text check (personal_number ~ '^[0-9]{12}$'),
    given_name      text collate "sv-x-icu" not null check (given_name <> ''),
    family_name     text collate "sv-x-icu" not null check (family_name <> ''),
    birth_date      date not null,
    protected_as    text check (protected_as in ('SECRECY_MARK', 'PROTECTED_REGISTRATION', 'ASSUMED_IDENTITY')),
    phone           text not null default '',
    language        text not null default 'sv',
    version         integer not null default 1,
    primary key (municipality, id),
    unique (municipality, personal_number)
);
create index on casework.person (municipality, family_name, given_name);
call tenancy.protect('casework.person', 'select, insert, update');

create table casework.household (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    number       text not null,
    primary key (municipality, id),
    unique (municipality, number)
);
call tenancy.protect('casework.household', 'select, insert');

create table casework.household_member (
    municipality text not null default tenancy.municipality(),
    household_id uuid not null,
    person_id    uuid not null,
    part         text not null check (part in ('ADULT', 'CHILD')),
    valid        daterange not null check (not isempty(valid)),
    foreign key (municipality, household_id) references casework.household (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    constraint one_household_at_a_time
        exclude using gist (municipality with =, person_id with =, valid with &&)
);
create index on casework.household_member (municipality, household_id);
call tenancy.protect('casework.household_member', 'select, insert, update');

-- A case ("ärende"). Its state is read from what happened, never stored.
create table casework.case_file (
    municipality   text not null default tenancy.municipality(),
    id             uuid not null,
    number         text not null,
    person_id      uuid not null,
    household_id   uuid not null,
    unit_id        uuid not null,
    responsible_id uuid not null,
    opened_on      date not null,
    closed_on      date check (closed_on >= opened_on),
    version        integer not null default 1,
    primary key (municipality, id),
    unique (municipality, number),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    foreign key (municipality, household_id) references casework.household (municipality, id),
    foreign key (municipality, unit_id) references casework.unit (municipality, id),
    foreign key (municipality, responsible_id) references access.account (municipality, id),
    constraint one_open_case_a_person exclude using gist
        (municipality with =, person_id with =, daterange(opened_on, closed_on) with &&)
);
create index on casework.case_file (municipality, responsible_id) where closed_on is null;
create index on casework.case_file (municipality, unit_id) where closed_on is null;
call tenancy.protect('casework.case_file', 'select, insert, update');

-- The last number given to a case each year; the row is locked while the next one is given.
create table casework.last_case_number (
    municipality text not null default tenancy.municipality(),
    year         integer not null,
    last         integer not null,
    primary key (municipality, year)
);
call tenancy.protect('casework.last_case_number', 'select, insert, update');

-- Why the person cannot support themselves ("försörjningshinder"), from a day on.
create table casework.cause_of_assistance (
    municipality text not null default tenancy.municipality(),
    case_id      uuid not null,
    id           bigint generated always as identity,
    cause        text not null check (cause in (
        'UNEMPLOYED_WITH_INSUFFICIENT_BENEFIT', 'UNEMPLOYED_WITHOUT_BENEFIT', 'UNEMPLOYED_LANGUAGE',
        'SICK', 'SOCIAL_REASONS', 'PARENTAL', 'WORKING_PART_TIME', 'WORKING_FULL_TIME', 'WAITING', 'UNCLEAR')),
    noted_on     date not null,
    noted_by     uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on casework.cause_of_assistance (municipality, case_id, noted_on, id);
call tenancy.protect('casework.cause_of_assistance', 'select, insert');
call tenancy.append_only('casework.cause_of_assistance');

create table casework.journal_entry (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    kind         text not null check (kind in ('NOTE', 'MEETING', 'CONTACT', 'OWN_WORDS', 'EVENT', 'CORRECTION')),
    happened_on  date not null,
    text         text not null check (length(text) between 1 and 20000),
    corrects_id  uuid,
    signed_at    timestamptz not null,
    signed_by    uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, corrects_id) references casework.journal_entry (municipality, id),
    check ((kind = 'CORRECTION') = (corrects_id is not null))
);
create index on casework.journal_entry (municipality, case_id, signed_at);
call tenancy.protect('casework.journal_entry', 'select, insert');
call tenancy.append_only('casework.journal_entry');
