-- What each day's look found to be due: ids, days and units, no names. Once a day for a municipality, whichever node looks.
create table retention.look (
    municipality text not null default tenancy.municipality(),
    looked_on    date not null,
    looked_at    timestamptz not null,
    found        integer not null check (found >= 0),
    primary key (municipality, looked_on)
);
call tenancy.protect('retention.look', 'select, insert');
call tenancy.append_only('retention.look');

-- One thing that is due from a day on, until it is destroyed or something was noted of it again.
create table retention.found_due (
    municipality text not null default tenancy.municipality(),
    kind         text not null check (kind in ('CASE', 'CASE_NUMBERS', 'PROVIDER_CONTACT', 'PROVIDER_NAME', 'PROVIDER_FILE',
        'EMPLOYER_CONTACT', 'STAFF_NAME')),
    target_id    uuid not null,
    last_day     date not null,
    unit_id      uuid,
    found_on     date not null,
    gone_on      date check (gone_on >= found_on),
    primary key (municipality, kind, target_id, last_day)
);
create index on retention.found_due (municipality, kind) where gone_on is null;
call tenancy.protect('retention.found_due', 'select, insert');
grant update (found_on, gone_on) on retention.found_due to ${appRole};

comment on column retention.look.municipality is 'none';
comment on column retention.look.looked_on is 'none';
comment on column retention.look.looked_at is 'none';
comment on column retention.look.found is 'none';
comment on column retention.found_due.municipality is 'none';
comment on column retention.found_due.kind is 'none';
comment on column retention.found_due.target_id is 'internal-id';
comment on column retention.found_due.last_day is 'pseudonymous';
comment on column retention.found_due.unit_id is 'internal-id';
comment on column retention.found_due.found_on is 'none';
comment on column retention.found_due.gone_on is 'none';
