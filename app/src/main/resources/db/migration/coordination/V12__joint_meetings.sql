-- Employers and providers come to joint meetings, and are partners like the others. Two more steps have a routine.
alter table coordination.dialogue drop constraint dialogue_partner_check;
alter table coordination.dialogue add constraint dialogue_partner_check
    check (partner in ('AF', 'FK', 'REGION', 'CARE', 'EMPLOYER', 'PROVIDER', 'OTHER'));
alter table coordination.routine drop constraint routine_partner_check;
alter table coordination.routine add constraint routine_partner_check
    check (partner in ('AF', 'FK', 'REGION', 'CARE', 'EMPLOYER', 'PROVIDER', 'OTHER'));
alter table coordination.routine drop constraint routine_step_check;
alter table coordination.routine add constraint routine_step_check
    check (step in ('FIRST_CONTACT', 'STATE_CHECK_WORK', 'STATE_CHECK_HEALTH', 'CONSULTATION', 'CONTACT_WITH_AUTHORITY',
        'JOINT_MEETING', 'HANDOVER'));

-- A meeting about a case with others than the person and the unit. It is planned once, and has one outcome.
create table coordination.joint_meeting (
    municipality    text not null default tenancy.municipality(),
    id              uuid not null,
    seq             bigint generated always as identity,
    case_id         uuid not null,
    kind            text not null check (kind in ('STATUS', 'THREE_PARTY', 'MULTI_PARTY')),
    planned_on      date not null,
    starts          time not null,
    place           text not null check (place <> ''),
    purpose         text not null check (purpose <> ''),
    person_invited  boolean not null,
    not_invited_why text not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    check (person_invited or not_invited_why <> '')
);
create index on coordination.joint_meeting (municipality, case_id, seq);
call tenancy.protect('coordination.joint_meeting', 'select, insert');
call tenancy.append_only('coordination.joint_meeting');

-- Who is asked to come, and on what basis they may be told of the person.
create table coordination.meeting_partner (
    municipality text not null default tenancy.municipality(),
    meeting_id   uuid not null,
    case_id      uuid not null,
    nth          integer not null check (nth > 0),
    partner      text not null check (partner in ('AF', 'FK', 'REGION', 'CARE', 'EMPLOYER', 'PROVIDER', 'OTHER')),
    who          text not null check (who <> ''),
    basis        text not null check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA')),
    basis_part   text check (basis_part in ('CASE', 'MEASURE', 'ATTENDANCE', 'PLAN')),
    provision    text,
    primary key (municipality, meeting_id, nth),
    foreign key (municipality, meeting_id, case_id) references coordination.joint_meeting (municipality, id, case_id),
    check ((basis = 'CONSENT') = (basis_part is not null)),
    check ((basis = 'PROVISION') = (provision is not null)),
    check (basis <> 'CONSENT' or partner in ('AF', 'FK', 'REGION'))
);
create index on coordination.meeting_partner (municipality, case_id);
call tenancy.protect('coordination.meeting_partner', 'select, insert');
call tenancy.append_only('coordination.meeting_partner');

create table coordination.meeting_outcome (
    municipality     text not null default tenancy.municipality(),
    meeting_id       uuid not null,
    case_id          uuid not null,
    outcome          text not null check (outcome in ('HELD', 'CALLED_OFF', 'NOT_APPEARED')),
    person_took_part boolean not null check (not person_took_part or outcome = 'HELD'),
    words            text not null check (words <> ''),
    next_on          date,
    noted_on         date not null,
    noted_at         timestamptz not null,
    noted_by         uuid not null,
    primary key (municipality, meeting_id),
    foreign key (municipality, meeting_id, case_id) references coordination.joint_meeting (municipality, id, case_id)
);
create index on coordination.meeting_outcome (municipality, case_id);
call tenancy.protect('coordination.meeting_outcome', 'select, insert');
call tenancy.append_only('coordination.meeting_outcome');

-- On what basis each partner was told of the person on the day; a consent may have been taken back since it was planned.
create table coordination.meeting_told (
    municipality text not null default tenancy.municipality(),
    meeting_id   uuid not null,
    case_id      uuid not null,
    nth          integer not null,
    basis        text not null check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA')),
    basis_part   text check (basis_part in ('CASE', 'MEASURE', 'ATTENDANCE', 'PLAN')),
    provision    text,
    primary key (municipality, meeting_id, nth),
    foreign key (municipality, meeting_id, nth) references coordination.meeting_partner (municipality, meeting_id, nth),
    check ((basis = 'CONSENT') = (basis_part is not null)),
    check ((basis = 'PROVISION') = (provision is not null))
);
create index on coordination.meeting_told (municipality, case_id);
call tenancy.protect('coordination.meeting_told', 'select, insert');
call tenancy.append_only('coordination.meeting_told');

-- Who does what by when.
create table coordination.meeting_agreement (
    municipality text not null default tenancy.municipality(),
    meeting_id   uuid not null,
    case_id      uuid not null,
    nth          integer not null check (nth > 0),
    what         text not null check (what <> ''),
    who          text not null check (who <> ''),
    by_day       date,
    primary key (municipality, meeting_id, nth),
    foreign key (municipality, meeting_id) references coordination.meeting_outcome (municipality, meeting_id)
);
create index on coordination.meeting_agreement (municipality, case_id);
call tenancy.protect('coordination.meeting_agreement', 'select, insert');
call tenancy.append_only('coordination.meeting_agreement');

comment on table coordination.joint_meeting is 'of:case';
comment on column coordination.joint_meeting.municipality is 'none';
comment on column coordination.joint_meeting.id is 'internal-id';
comment on column coordination.joint_meeting.seq is 'internal-id';
comment on column coordination.joint_meeting.case_id is 'internal-id';
comment on column coordination.joint_meeting.kind is 'personal:case';
comment on column coordination.joint_meeting.planned_on is 'personal:case';
comment on column coordination.joint_meeting.starts is 'personal:case';
comment on column coordination.joint_meeting.place is 'personal:text';
comment on column coordination.joint_meeting.purpose is 'personal:text';
comment on column coordination.joint_meeting.person_invited is 'personal:case';
comment on column coordination.joint_meeting.not_invited_why is 'personal:text';
comment on column coordination.joint_meeting.noted_at is 'personal:case';
comment on column coordination.joint_meeting.noted_by is 'internal-id';

comment on table coordination.meeting_partner is 'of:case';
comment on column coordination.meeting_partner.municipality is 'none';
comment on column coordination.meeting_partner.meeting_id is 'internal-id';
comment on column coordination.meeting_partner.case_id is 'internal-id';
comment on column coordination.meeting_partner.nth is 'none';
comment on column coordination.meeting_partner.partner is 'personal:case';
comment on column coordination.meeting_partner.who is 'personal:text';
comment on column coordination.meeting_partner.basis is 'personal:case';
comment on column coordination.meeting_partner.basis_part is 'personal:case';
comment on column coordination.meeting_partner.provision is 'personal:case';

comment on table coordination.meeting_outcome is 'of:case';
comment on column coordination.meeting_outcome.municipality is 'none';
comment on column coordination.meeting_outcome.meeting_id is 'internal-id';
comment on column coordination.meeting_outcome.case_id is 'internal-id';
comment on column coordination.meeting_outcome.outcome is 'personal:case';
comment on column coordination.meeting_outcome.person_took_part is 'personal:case';
comment on column coordination.meeting_outcome.words is 'personal:text';
comment on column coordination.meeting_outcome.next_on is 'personal:case';
comment on column coordination.meeting_outcome.noted_on is 'personal:case';
comment on column coordination.meeting_outcome.noted_at is 'personal:case';
comment on column coordination.meeting_outcome.noted_by is 'internal-id';

comment on table coordination.meeting_told is 'of:case';
comment on column coordination.meeting_told.municipality is 'none';
comment on column coordination.meeting_told.meeting_id is 'internal-id';
comment on column coordination.meeting_told.case_id is 'internal-id';
comment on column coordination.meeting_told.nth is 'none';
comment on column coordination.meeting_told.basis is 'personal:case';
comment on column coordination.meeting_told.basis_part is 'personal:case';
comment on column coordination.meeting_told.provision is 'personal:case';

comment on table coordination.meeting_agreement is 'of:case';
comment on column coordination.meeting_agreement.municipality is 'none';
comment on column coordination.meeting_agreement.meeting_id is 'internal-id';
comment on column coordination.meeting_agreement.case_id is 'internal-id';
comment on column coordination.meeting_agreement.nth is 'none';
comment on column coordination.meeting_agreement.what is 'personal:text';
comment on column coordination.meeting_agreement.who is 'personal:text';
comment on column coordination.meeting_agreement.by_day is 'personal:case';
