-- Two registers come in by the same way; which one a file is of is said when it is sent.
alter table assistance.import add column kind text not null default 'PAYMENTS'
    check (kind in ('PAYMENTS', 'DECISIONS'));
-- By the order in which the register names its columns: the place in the file from 0, empty for one it lacks.
alter table assistance.import drop constraint import_columns_check;
alter table assistance.import add constraint import_columns_check
    check (cardinality(columns) = case kind when 'PAYMENTS' then 5 else 7 end);
comment on column assistance.import.kind is 'none';

-- What was decided on a household's assistance, as an import said when that was new. It is no decision of ours. One thing can
-- be granted and another refused the same day. Of a household, day and first month the latest turn counts, with every kind it
-- has; undoing the newest import takes its rows away, and what was before it counts again.
create table assistance.decision (
    municipality text not null default tenancy.municipality(),
    household_id uuid not null,
    decided_on   date not null,
    first_month  date not null check (extract(day from first_month) = 1),
    turn         integer not null,
    import_id    uuid not null,
    person_id    uuid not null,
    last_month   date check (extract(day from last_month) = 1),
    kind         text not null check (kind in ('GRANTED', 'PART_GRANTED', 'REFUSED', 'ENDED')),
    register_cause text not null default '' check (length(register_cause) <= 200),
    primary key (municipality, household_id, decided_on, first_month, turn, kind),
    foreign key (municipality, import_id) references assistance.import (municipality, id),
    foreign key (municipality, household_id) references casework.household (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    constraint no_decision_ends_before_it_begins check (last_month >= first_month)
);
create index on assistance.decision (municipality, import_id);
create index on assistance.decision (municipality, person_id);
create index on assistance.decision (municipality, first_month);
call tenancy.protect('assistance.decision', 'select, insert, delete');

comment on table assistance.decision is 'of:person';
comment on column assistance.decision.municipality is 'none';
comment on column assistance.decision.household_id is 'internal-id';
comment on column assistance.decision.decided_on is 'personal:case';
comment on column assistance.decision.first_month is 'personal:case';
comment on column assistance.decision.turn is 'none';
comment on column assistance.decision.import_id is 'internal-id';
comment on column assistance.decision.person_id is 'internal-id';
comment on column assistance.decision.last_month is 'personal:case';
comment on column assistance.decision.kind is 'personal:case';
comment on column assistance.decision.register_cause is 'personal:health';
