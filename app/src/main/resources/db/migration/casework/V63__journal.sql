-- More kinds of entry; a person's own remark is an entry of its own kind, and an answer refers back to it.
alter table casework.journal_entry drop constraint journal_entry_kind_check;
alter table casework.journal_entry
    add constraint journal_entry_kind_check check (kind in ('NOTE', 'MEETING', 'CONTACT', 'PHONE_CALL', 'LETTER',
        'OBSERVATION', 'DECISION_NOTE', 'OWN_WORDS', 'EVENT', 'CORRECTION', 'REMARK', 'ANSWER')),
    add column signed_as text,
    add column answers_id uuid,
    add constraint an_answer_refers_back check ((kind = 'ANSWER') = (answers_id is not null)),
    add foreign key (municipality, answers_id) references casework.journal_entry (municipality, id);
create unique index one_answer_to_a_remark on casework.journal_entry (municipality, answers_id);
create index on casework.journal_entry (municipality, case_id) where kind = 'REMARK';
comment on column casework.journal_entry.signed_as is 'staff';
comment on column casework.journal_entry.answers_id is 'internal-id';

-- That the responsible caseworker has read what the person wrote, though it needs no answer.
create table casework.remark_read (
    municipality text not null default tenancy.municipality(),
    remark_id    uuid not null,
    case_id      uuid not null,
    read_at      timestamptz not null,
    read_by      uuid not null,
    primary key (municipality, remark_id),
    foreign key (municipality, remark_id) references casework.journal_entry (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on casework.remark_read (municipality, case_id);
call tenancy.protect('casework.remark_read', 'select, insert');
call tenancy.append_only('casework.remark_read');
comment on table casework.remark_read is 'of:case';
comment on column casework.remark_read.municipality is 'none';
comment on column casework.remark_read.remark_id is 'internal-id';
comment on column casework.remark_read.case_id is 'internal-id';
comment on column casework.remark_read.read_at is 'personal:case';
comment on column casework.remark_read.read_by is 'internal-id';
