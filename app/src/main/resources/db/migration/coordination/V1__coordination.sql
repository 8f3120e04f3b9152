call tenancy.open_schema('coordination');

-- A question from an officer of another authority about somebody whom the officer names by number. The number is not
-- kept. Where nobody of that number has an open case here there is no case_id: nobody but the officer is shown the row,
-- and it is deleted after some weeks. One of a case is not deleted.
create table coordination.contact (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid,
    authority    text not null check (authority in ('AF', 'FK', 'REGION')),
    reason       text not null
        check (reason in ('PLAN_TOGETHER', 'CONSULTATION', 'REHABILITATION', 'COORDINATED_PLAN', 'OTHER')),
    message      text not null check (length(message) between 1 and 2000),
    sent_at      timestamptz not null,
    sent_by      uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, sent_by) references access.account (municipality, id)
);
create index on coordination.contact (municipality, case_id);
create index on coordination.contact (municipality, sent_by, sent_at);
call tenancy.protect('coordination.contact', 'select, insert, delete');
create policy only_of_nobody on coordination.contact as restrictive for delete using (case_id is null);

-- What the caseworker answered when closing it; no text when it was closed without an answer.
create table coordination.reply (
    municipality text not null default tenancy.municipality(),
    contact_id   uuid not null,
    case_id      uuid not null,
    text         text not null check (length(text) <= 4000),
    next_step    text not null check (next_step in ('CASEWORKER_CALLS', 'MEETING', 'ASK_FOR_CONSENT', 'NOTHING_MORE')),
    replied_at   timestamptz not null,
    replied_by   uuid not null,
    primary key (municipality, contact_id),
    foreign key (municipality, contact_id) references coordination.contact (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on coordination.reply (municipality, case_id);
call tenancy.protect('coordination.reply', 'select, insert');
call tenancy.append_only('coordination.reply');

comment on table coordination.contact is 'of:case';
comment on column coordination.contact.municipality is 'none';
comment on column coordination.contact.id is 'internal-id';
comment on column coordination.contact.case_id is 'internal-id';
comment on column coordination.contact.authority is 'personal:case';
comment on column coordination.contact.reason is 'personal:case';
comment on column coordination.contact.message is 'personal:text';
comment on column coordination.contact.sent_at is 'personal:case';
comment on column coordination.contact.sent_by is 'internal-id';
comment on table coordination.reply is 'of:case';
comment on column coordination.reply.municipality is 'none';
comment on column coordination.reply.contact_id is 'internal-id';
comment on column coordination.reply.case_id is 'internal-id';
comment on column coordination.reply.text is 'personal:text';
comment on column coordination.reply.next_step is 'personal:case';
comment on column coordination.reply.replied_at is 'personal:case';
comment on column coordination.reply.replied_by is 'internal-id';
