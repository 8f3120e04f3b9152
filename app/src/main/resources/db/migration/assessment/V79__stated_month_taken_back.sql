-- That a caseworker's word of a month of assistance was wrong: what was said stays, and no longer counts.
create table assessment.assistance_taken_back (
    municipality  text not null default tenancy.municipality(),
    case_id       uuid not null,
    stated_seq    bigint not null,
    reason        text not null check (reason <> ''),
    taken_back_on date not null,
    taken_back_at timestamptz not null,
    taken_back_by uuid not null,
    primary key (municipality, case_id, stated_seq),
    foreign key (municipality, case_id, stated_seq)
        references assessment.assistance_stated (municipality, case_id, seq)
);
call tenancy.protect('assessment.assistance_taken_back', 'select, insert');
call tenancy.append_only('assessment.assistance_taken_back');

comment on table assessment.assistance_taken_back is 'of:case';
comment on column assessment.assistance_taken_back.municipality is 'none';
comment on column assessment.assistance_taken_back.case_id is 'internal-id';
comment on column assessment.assistance_taken_back.stated_seq is 'internal-id';
comment on column assessment.assistance_taken_back.reason is 'personal:text';
comment on column assessment.assistance_taken_back.taken_back_on is 'personal:case';
comment on column assessment.assistance_taken_back.taken_back_at is 'personal:case';
comment on column assessment.assistance_taken_back.taken_back_by is 'internal-id';
