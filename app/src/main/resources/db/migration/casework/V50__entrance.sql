-- Somebody reached the municipality, for themselves or for an organisation. Most have no case yet, and some never get
-- one: what led to no case is deleted after a time that the municipality's profile says. What was said is not changed.
create table casework.first_contact (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid,
    unit_id      uuid not null,
    reached_on   date not null,
    came_by      text not null check (came_by in ('VISIT', 'PHONE', 'WRITING', 'THROUGH_OTHERS')),
    target_group text not null check (target_group in ('UNEMPLOYED', 'ON_SICK_LEAVE', 'RESTART', 'BUSINESS', 'ORGANISATION')),
    wants        text not null check (length(wants) between 1 and 4000),
    given_name   text not null check (length(given_name) between 1 and 100),
    family_name  text not null check (length(family_name) <= 100),
    organisation text not null check (length(organisation) <= 200),
    reach        text not null check (length(reach) between 1 and 200),
    language     text not null,
    interpreter  boolean not null,
    hidden       boolean not null,
    next_act     text not null check (length(next_act) <= 200),
    next_on      date not null,
    taken_at     timestamptz not null,
    taken_by     uuid not null,
    way_out      text check (way_out in ('CASE', 'TAKEN_OVER', 'SENT_ON', 'CLOSED')),
    sent_to      text check (sent_to in ('AF', 'FK', 'BUSINESS_ADVISER', 'OTHER')),
    ended_on     date,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, unit_id) references casework.unit (municipality, id),
    foreign key (municipality, taken_by) references access.account (municipality, id),
    check ((way_out is null) = (ended_on is null)),
    check (coalesce(way_out = 'CASE', false) = (case_id is not null)),
    check (coalesce(way_out = 'SENT_ON', false) = (sent_to is not null))
);
create index on casework.first_contact (municipality, case_id);
create index on casework.first_contact (municipality, unit_id, next_on) where way_out is null;
call tenancy.protect('casework.first_contact', 'select, insert, delete');
grant update (case_id, target_group, next_act, next_on, way_out, sent_to, ended_on) on casework.first_contact to ${appRole};
create policy only_without_case on casework.first_contact as restrictive for delete using (case_id is null);

-- What happened since, a note at a time, never changed. When a case comes of it they become the case's.
create table casework.first_contact_note (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    contact_id   uuid not null,
    case_id      uuid,
    text         text not null check (length(text) between 1 and 4000),
    written_at   timestamptz not null,
    written_by   uuid not null,
    primary key (municipality, id),
    foreign key (municipality, contact_id) references casework.first_contact (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on casework.first_contact_note (municipality, contact_id, written_at);
create index on casework.first_contact_note (municipality, case_id);
call tenancy.protect('casework.first_contact_note', 'select, insert, delete');
grant update (case_id) on casework.first_contact_note to ${appRole};
create policy only_without_case on casework.first_contact_note as restrictive for delete using (case_id is null);

comment on table casework.first_contact is 'of:case';
comment on column casework.first_contact.municipality is 'none';
comment on column casework.first_contact.id is 'internal-id';
comment on column casework.first_contact.case_id is 'internal-id';
comment on column casework.first_contact.unit_id is 'internal-id';
comment on column casework.first_contact.reached_on is 'personal:case';
comment on column casework.first_contact.came_by is 'personal:case';
comment on column casework.first_contact.target_group is 'personal:health; kept';
comment on column casework.first_contact.wants is 'personal:text';
comment on column casework.first_contact.given_name is 'personal:identity';
comment on column casework.first_contact.family_name is 'personal:identity';
comment on column casework.first_contact.organisation is 'personal:identity';
comment on column casework.first_contact.reach is 'personal:identity';
comment on column casework.first_contact.language is 'personal:identity';
comment on column casework.first_contact.interpreter is 'personal:case';
comment on column casework.first_contact.hidden is 'personal:case';
comment on column casework.first_contact.next_act is 'personal:text';
comment on column casework.first_contact.next_on is 'personal:case';
comment on column casework.first_contact.taken_at is 'personal:case';
comment on column casework.first_contact.taken_by is 'internal-id';
comment on column casework.first_contact.way_out is 'personal:case';
comment on column casework.first_contact.sent_to is 'personal:case';
comment on column casework.first_contact.ended_on is 'personal:case';
comment on table casework.first_contact_note is 'of:case';
comment on column casework.first_contact_note.municipality is 'none';
comment on column casework.first_contact_note.id is 'internal-id';
comment on column casework.first_contact_note.contact_id is 'internal-id';
comment on column casework.first_contact_note.case_id is 'internal-id';
comment on column casework.first_contact_note.text is 'personal:text';
comment on column casework.first_contact_note.written_at is 'personal:case';
comment on column casework.first_contact_note.written_by is 'internal-id';
