-- Each time a team leader handed a case over from one caseworker to another.
create table casework.handover (
    municipality   text not null default tenancy.municipality(),
    id             bigint generated always as identity,
    case_id        uuid not null,
    from_id        uuid not null,
    to_id          uuid not null check (to_id <> from_id),
    handed_over_at timestamptz not null,
    handed_over_by uuid not null,
    primary key (municipality, id),
    foreign key (municipality, case_id) references casework.case_file (municipality, id),
    foreign key (municipality, from_id) references access.account (municipality, id),
    foreign key (municipality, to_id) references access.account (municipality, id),
    foreign key (municipality, handed_over_by) references access.account (municipality, id)
);
create index on casework.handover (municipality, case_id, id);
call tenancy.protect('casework.handover', 'select, insert');
call tenancy.append_only('casework.handover');

comment on table casework.handover is 'of:case';
comment on column casework.handover.municipality is 'none';
comment on column casework.handover.id is 'internal-id';
comment on column casework.handover.case_id is 'internal-id';
comment on column casework.handover.from_id is 'internal-id';
comment on column casework.handover.to_id is 'internal-id';
comment on column casework.handover.handed_over_at is 'personal:case';
comment on column casework.handover.handed_over_by is 'internal-id';
