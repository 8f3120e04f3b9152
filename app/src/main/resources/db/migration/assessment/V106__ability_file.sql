-- A report on work ability as the files that came: added to the report that was registered, never changed.
create table assessment.ability_file (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    report_id    uuid not null,
    case_id      uuid not null,
    place        smallint not null check (place between 0 and 4),
    name         text not null check (length(name) between 1 and 120),
    type         text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    file         bytea not null check (length(file) between 1 and 7340032),
    added_at     timestamptz not null,
    added_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, report_id, place),
    foreign key (municipality, report_id, case_id) references assessment.ability_report (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on assessment.ability_file (municipality, case_id);
call tenancy.protect('assessment.ability_file', 'select, insert');
call tenancy.append_only('assessment.ability_file');

comment on table assessment.ability_file is 'of:case';
comment on column assessment.ability_file.municipality is 'none';
comment on column assessment.ability_file.id is 'internal-id';
comment on column assessment.ability_file.report_id is 'internal-id';
comment on column assessment.ability_file.case_id is 'internal-id';
comment on column assessment.ability_file.place is 'none';
comment on column assessment.ability_file.name is 'personal:text';
comment on column assessment.ability_file.type is 'none';
comment on column assessment.ability_file.file is 'personal:text';
comment on column assessment.ability_file.added_at is 'personal:case';
comment on column assessment.ability_file.added_by is 'internal-id';
