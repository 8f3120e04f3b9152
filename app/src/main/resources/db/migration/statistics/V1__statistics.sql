call tenancy.open_schema('statistics');

-- The payment register and the decision register are two registers: they need not agree.
create table statistics.payment_register (
    municipality    text not null default tenancy.municipality(),
    month           date not null check (extract(day from month) = 1),
    household       text not null,
    amount_ore      bigint not null check (amount_ore >= 0),
    work_and_rehab  boolean not null,
    primary key (municipality, month, household)
);
call tenancy.protect('statistics.payment_register', 'select, insert, delete');

create table statistics.decision_register (
    municipality text not null default tenancy.municipality(),
    month        date not null check (extract(day from month) = 1),
    household    text not null,
    cause        text not null check (cause in ('UNEMPLOYED', 'SICK', 'SOCIAL', 'UNCLEAR', 'OTHER')),
    with_measure boolean not null,
    primary key (municipality, month, household)
);
call tenancy.protect('statistics.decision_register', 'select, insert, delete');

-- Persons of the households above in an activity: at the in-house centre, or in a project that others pay for.
create table statistics.register_activity (
    municipality text not null default tenancy.municipality(),
    month        date not null check (extract(day from month) = 1),
    household    text not null,
    person_no    smallint not null,
    activity     text not null check (activity in ('IN_HOUSE_CENTRE', 'PROJECT')),
    project      text,
    primary key (municipality, month, household, person_no),
    check ((activity = 'PROJECT') = (project is not null))
);
call tenancy.protect('statistics.register_activity', 'select, insert, delete');
