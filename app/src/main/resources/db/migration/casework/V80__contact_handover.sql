-- A first contact is handed to a colleague of the same unit, who has it from then on; each time is kept, with why.
-- Empty: whoever took it has it still.
alter table casework.first_contact
    add column handed_to uuid,
    add foreign key (municipality, handed_to) references access.account (municipality, id);
grant update (handed_to) on casework.first_contact to ${appRole};
comment on column casework.first_contact.handed_to is 'internal-id';

create table casework.first_contact_handover (
    municipality   text not null default tenancy.municipality(),
    id             uuid not null,
    contact_id     uuid not null,
    case_id        uuid,
    from_id        uuid not null,
    to_id          uuid not null,
    handed_why     text not null check (length(handed_why) between 1 and 4000),
    handed_over_at timestamptz not null,
    handed_over_by uuid not null,
    primary key (municipality, id),
    foreign key (municipality, contact_id) references casework.first_contact (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check (from_id <> to_id)
);
create index on casework.first_contact_handover (municipality, contact_id, handed_over_at);
create index on casework.first_contact_handover (municipality, case_id);
call tenancy.protect('casework.first_contact_handover', 'select, insert, delete');
grant update (case_id) on casework.first_contact_handover to ${appRole};
create policy only_without_case on casework.first_contact_handover as restrictive for delete using (case_id is null);

comment on table casework.first_contact_handover is 'of:case';
comment on column casework.first_contact_handover.municipality is 'none';
comment on column casework.first_contact_handover.id is 'internal-id';
comment on column casework.first_contact_handover.contact_id is 'internal-id';
comment on column casework.first_contact_handover.case_id is 'internal-id';
comment on column casework.first_contact_handover.from_id is 'internal-id';
comment on column casework.first_contact_handover.to_id is 'internal-id';
comment on column casework.first_contact_handover.handed_why is 'personal:text';
comment on column casework.first_contact_handover.handed_over_at is 'personal:case';
comment on column casework.first_contact_handover.handed_over_by is 'internal-id';
