call tenancy.open_schema('catalogue');

-- What a provider offers, as the public sees it.
create table catalogue.offer (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    provider_id  uuid not null,
    measure      text not null check (measure in (
        'PRACTICE', 'TRAINING', 'LANGUAGE', 'WORK_TRIAL', 'WORK_TRAINING', 'ABILITY_ASSESSMENT',
        'REHABILITATION', 'JOB_SEARCH', 'START_BUSINESS', 'ADULT_EDUCATION', 'SFI', 'GUIDANCE',
        'CONFIDENCE', 'LECTURES', 'COMPETENCE_CENTRE', 'ADAPTED_WORKPLACE')),
    title_sv     text collate "sv-x-icu" not null,
    title_en     text not null,
    summary_sv   text not null,
    summary_en   text not null,
    week_sv      text not null,
    week_en      text not null,
    place        text collate "sv-x-icu" not null,
    languages    text[] not null default '{sv}',
    step_free    boolean not null default false,
    starts       text not null check (starts in ('CONTINUOUS', 'DATES')),
    next_start   date,
    free_places  integer not null check (free_places >= 0),
    confirmed_on date not null,
    published    daterange not null,
    version      integer not null default 1,
    primary key (municipality, id),
    foreign key (municipality, provider_id) references providers.provider (municipality, id)
);
create index on catalogue.offer (municipality, provider_id);
call tenancy.protect('catalogue.offer', 'select, insert, update');
