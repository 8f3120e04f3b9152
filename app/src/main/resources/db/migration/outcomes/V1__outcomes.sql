call tenancy.open_schema('outcomes');

-- A provider's claim that a person supports themselves, with its proof.
create table outcomes.claim (
    municipality   text not null default tenancy.municipality(),
    id             uuid not null,
    placement_id   uuid not null,
    result         text not null check (result in ('EMPLOYMENT', 'HOURLY_FULL_TIME', 'STUDIES', 'OWN_BUSINESS')),
    subsidy        text not null default 'NONE' check (subsidy in ('NONE', 'NYSTARTSJOBB', 'INSTEGSJOBB', 'EXTRATJANST')),
    evidence_name  text not null,
    evidence_type  text not null check (evidence_type in ('application/pdf', 'image/png', 'image/jpeg')),
    evidence       bytea not null check (length(evidence) between 1 and 10485760),
    claimed_on     date not null,
    claimed_at     timestamptz not null,
    claimed_by     uuid not null,
    primary key (municipality, id),
    unique (municipality, id, placement_id, claimed_by),
    foreign key (municipality, placement_id) references choice.placement (municipality, id)
);
create index on outcomes.claim (municipality, placement_id);
call tenancy.protect('outcomes.claim', 'select, insert');
call tenancy.append_only('outcomes.claim');

create table outcomes.claim_decision (
    municipality text not null default tenancy.municipality(),
    claim_id     uuid not null,
    placement_id uuid not null,
    approved     boolean not null,
    reasons      text not null default '',
    claimed_by   uuid not null,
    decided_by   uuid not null,
    decided_on   date not null,
    decided_at   timestamptz not null,
    primary key (municipality, claim_id),
    foreign key (municipality, claim_id, placement_id, claimed_by)
        references outcomes.claim (municipality, id, placement_id, claimed_by),
    constraint nobody_decides_their_own_claim check (decided_by <> claimed_by),
    constraint a_refusal_has_reasons check (approved or reasons <> '')
);
create unique index one_approved_claim_a_placement on outcomes.claim_decision (municipality, placement_id) where approved;
call tenancy.protect('outcomes.claim_decision', 'select, insert');
call tenancy.append_only('outcomes.claim_decision');

-- Whether the person still supports themselves six and twelve months on. No row: not followed up yet. A correction
-- is a row with the next version; the highest version counts.
create table outcomes.follow_up (
    municipality text not null default tenancy.municipality(),
    placement_id uuid not null,
    months       smallint not null check (months in (6, 12)),
    version      integer not null default 1 check (version >= 1),
    found        text not null check (found in ('SELF_SUPPORTING', 'ON_ASSISTANCE', 'NOT_KNOWN')),
    followed_on  date not null,
    followed_by  uuid not null,
    primary key (municipality, placement_id, months, version),
    foreign key (municipality, placement_id) references choice.placement (municipality, id)
);
call tenancy.protect('outcomes.follow_up', 'select, insert');
call tenancy.append_only('outcomes.follow_up');
