call tenancy.open_schema('providers');

create table providers.provider (
    municipality        text not null default tenancy.municipality(),
    id                  uuid not null,
    name                text collate "sv-x-icu" not null check (name <> ''),
    organisation_number text check (organisation_number ~ '^[0-9]{10}$'),
    in_house            boolean not null default false,
    phone               text not null default '',
    email               text not null default '',
    version             integer not null default 1,
    primary key (municipality, id),
    unique (municipality, name),
    unique (municipality, organisation_number)
);
call tenancy.protect('providers.provider', 'select, insert, update');

-- An approval ("auktorisation") with its agreement: a provider has one at a time.
create table providers.authorisation (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    provider_id  uuid not null,
    number       text not null,
    valid        daterange not null check (not isempty(valid)),
    decided_on   date not null,
    decided_by   uuid,
    primary key (municipality, id),
    unique (municipality, number),
    foreign key (municipality, provider_id) references providers.provider (municipality, id),
    constraint no_overlapping_terms
        exclude using gist (municipality with =, provider_id with =, valid with &&)
);
call tenancy.protect('providers.authorisation', 'select, insert, update');
