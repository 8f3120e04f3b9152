-- That the person is asked whether an employer or a provider may come to meetings about them, and what the person answers.
-- The latest answer counts; none is ever changed.
create table coordination.meeting_consent (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    case_id      uuid not null,
    partner      text not null check (partner in ('EMPLOYER', 'PROVIDER')),
    who          text not null check (who <> ''),
    about        text not null check (about <> ''),
    asked_on     date not null,
    asked_at     timestamptz not null,
    asked_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, case_id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id)
);
create index on coordination.meeting_consent (municipality, case_id);
call tenancy.protect('coordination.meeting_consent', 'select, insert');
call tenancy.append_only('coordination.meeting_consent');

create table coordination.meeting_consent_answer (
    municipality text not null default tenancy.municipality(),
    seq          bigint generated always as identity,
    consent_id   uuid not null,
    case_id      uuid not null,
    answer       text not null check (answer in ('YES', 'NO', 'TAKEN_BACK')),
    way          text not null check (way in ('SIGNED_IN', 'WRITTEN', 'ORAL')),
    answered_on  date not null,
    until        date check (until > answered_on),
    noted_at     timestamptz not null,
    noted_by     uuid not null,
    primary key (municipality, seq),
    foreign key (municipality, consent_id, case_id) references coordination.meeting_consent (municipality, id, case_id),
    constraint only_a_yes_holds_for_a_time check ((answer = 'YES') = (until is not null))
);
create index on coordination.meeting_consent_answer (municipality, consent_id, seq);
create index on coordination.meeting_consent_answer (municipality, case_id);
call tenancy.protect('coordination.meeting_consent_answer', 'select, insert');
call tenancy.append_only('coordination.meeting_consent_answer');

-- Two more bases on which somebody may be told of the person: the person's yes to that one, and, for a provider, that the
-- person is in a measure there.
alter table coordination.meeting_partner
    add column consent_id uuid,
    add column placement_id uuid,
    drop constraint meeting_partner_basis_check;
alter table coordination.meeting_partner
    add constraint meeting_partner_basis_check
        check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA', 'AGREED', 'PLACED')),
    add constraint who_is_agreed_to_is_named check ((basis = 'AGREED') = (consent_id is not null)),
    add constraint the_placement_is_named check ((basis = 'PLACED') = (placement_id is not null)),
    add constraint only_a_provider_has_a_placement check (basis <> 'PLACED' or partner = 'PROVIDER'),
    add foreign key (municipality, consent_id, case_id)
        references coordination.meeting_consent (municipality, id, case_id);
create index on coordination.meeting_partner (municipality, consent_id);
alter table coordination.meeting_told
    add column consent_id uuid,
    add column placement_id uuid,
    drop constraint meeting_told_basis_check;
alter table coordination.meeting_told
    add constraint meeting_told_basis_check
        check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA', 'NOT_THERE', 'AGREED', 'PLACED')),
    add constraint who_was_agreed_to_is_named check ((basis = 'AGREED') = (consent_id is not null)),
    add constraint the_placement_then_is_named check ((basis = 'PLACED') = (placement_id is not null)),
    add foreign key (municipality, consent_id, case_id)
        references coordination.meeting_consent (municipality, id, case_id);
create index on coordination.meeting_told (municipality, consent_id);

comment on table coordination.meeting_consent is 'of:case';
comment on column coordination.meeting_consent.municipality is 'none';
comment on column coordination.meeting_consent.id is 'internal-id';
comment on column coordination.meeting_consent.case_id is 'internal-id';
comment on column coordination.meeting_consent.partner is 'personal:case';
comment on column coordination.meeting_consent.who is 'personal:text';
comment on column coordination.meeting_consent.about is 'personal:text';
comment on column coordination.meeting_consent.asked_on is 'personal:case';
comment on column coordination.meeting_consent.asked_at is 'personal:case';
comment on column coordination.meeting_consent.asked_by is 'internal-id';

comment on table coordination.meeting_consent_answer is 'of:case';
comment on column coordination.meeting_consent_answer.municipality is 'none';
comment on column coordination.meeting_consent_answer.seq is 'internal-id';
comment on column coordination.meeting_consent_answer.consent_id is 'internal-id';
comment on column coordination.meeting_consent_answer.case_id is 'internal-id';
comment on column coordination.meeting_consent_answer.answer is 'personal:case';
comment on column coordination.meeting_consent_answer.way is 'personal:case';
comment on column coordination.meeting_consent_answer.answered_on is 'personal:case';
comment on column coordination.meeting_consent_answer.until is 'personal:case';
comment on column coordination.meeting_consent_answer.noted_at is 'personal:case';
comment on column coordination.meeting_consent_answer.noted_by is 'internal-id';
comment on column coordination.meeting_partner.consent_id is 'internal-id';
comment on column coordination.meeting_partner.placement_id is 'internal-id';
comment on column coordination.meeting_told.consent_id is 'internal-id';
comment on column coordination.meeting_told.placement_id is 'internal-id';
