-- Files that belong to an entry of the journal: signed with it, never changed. A correction is another entry.
create table casework.journal_attachment (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    entry_id     uuid not null,
    case_id      uuid not null,
    place        smallint not null check (place between 0 and 4),
    name         text not null check (length(name) between 1 and 120),
    type         text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
    file         bytea not null check (length(file) between 1 and 7340032),
    primary key (municipality, id),
    unique (municipality, entry_id, place),
    foreign key (municipality, entry_id) references casework.journal_entry (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on casework.journal_attachment (municipality, case_id);
call tenancy.protect('casework.journal_attachment', 'select, insert');
call tenancy.append_only('casework.journal_attachment');

comment on table casework.journal_attachment is 'of:case';
comment on column casework.journal_attachment.municipality is 'none';
comment on column casework.journal_attachment.id is 'internal-id';
comment on column casework.journal_attachment.entry_id is 'internal-id';
comment on column casework.journal_attachment.case_id is 'internal-id';
comment on column casework.journal_attachment.place is 'none';
comment on column casework.journal_attachment.name is 'personal:text';
comment on column casework.journal_attachment.type is 'none';
comment on column casework.journal_attachment.file is 'personal:text';
