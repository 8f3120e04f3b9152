call tenancy.open_schema('assistance');

-- One file of the payment register. Its state is read from what happened: uploaded; told which column is what; running
-- (`turn` and no end); imported; given up; undone. What broke off has lost its turn and can be started again.
create table assistance.import (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    file_name    text not null check (length(file_name) between 1 and 120),
    heading      text[] not null,
    row_count    integer not null check (row_count > 0),
    uploaded_at  timestamptz not null,
    uploaded_by  uuid not null,
    -- By the order of number, month, amount, cause, household: the place in the file from 0, empty for one it lacks.
    columns      integer[] check (cardinality(columns) = 5),
    -- The order in which imports were carried out; what a later one says of a month counts.
    turn         integer,
    started_at   timestamptz,
    done         integer not null default 0,
    broke_at     timestamptz,
    given_up_at  timestamptz,
    finished_at  timestamptz,
    added        integer not null default 0,
    changed      integer not null default 0,
    unchanged    integer not null default 0,
    unknown      integer not null default 0,
    faulty       integer not null default 0,
    undone_at    timestamptz,
    undone_by    uuid,
    primary key (municipality, id),
    unique (municipality, turn),
    foreign key (municipality, uploaded_by) references access.account (municipality, id),
    check (finished_at is null or turn is not null),
    check (undone_at is null or finished_at is not null),
    check (given_up_at is null or turn is null)
);
create unique index one_runs_at_a_time on assistance.import (municipality)
    where turn is not null and finished_at is null;
create index on assistance.import (municipality, uploaded_at);
call tenancy.protect('assistance.import', 'select, insert, update');

-- The rows of a file that is not imported yet, each cell ended by U+001F. They go when it is imported or given up, and
-- after a day. Whose a row is stands there when somebody here has its number.
create table assistance.uploaded_row (
    municipality text not null default tenancy.municipality(),
    import_id    uuid not null,
    line         integer not null,
    cells        text not null,
    person_id    uuid,
    primary key (municipality, import_id, line),
    foreign key (municipality, import_id) references assistance.import (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on assistance.uploaded_row (municipality, person_id) where person_id is not null;
call tenancy.protect('assistance.uploaded_row', 'select, insert, update, delete');

-- The lines of a file that were left out, and why; nothing of what stood there.
create table assistance.left_out (
    municipality text not null default tenancy.municipality(),
    import_id    uuid not null,
    line         integer not null,
    why          text not null,
    primary key (municipality, import_id, line),
    foreign key (municipality, import_id) references assistance.import (municipality, id)
);
call tenancy.protect('assistance.left_out', 'select, insert');
call tenancy.append_only('assistance.left_out');

-- What was paid to a household for a month, as an import said when that was new. The latest turn counts; undoing the
-- newest import takes its rows away, and what was before it counts again.
create table assistance.payment (
    municipality text not null default tenancy.municipality(),
    household_id uuid not null,
    month        date not null check (extract(day from month) = 1),
    turn         integer not null,
    import_id    uuid not null,
    person_id    uuid not null,
    amount_ore   bigint not null check (amount_ore >= 0),
    register_cause text not null default '' check (length(register_cause) <= 200),
    primary key (municipality, household_id, month, turn),
    foreign key (municipality, import_id) references assistance.import (municipality, id),
    foreign key (municipality, household_id) references casework.household (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on assistance.payment (municipality, import_id);
create index on assistance.payment (municipality, person_id);
call tenancy.protect('assistance.payment', 'select, insert, delete');

comment on column assistance.import.municipality is 'none';
comment on column assistance.import.id is 'internal-id';
comment on column assistance.import.file_name is 'none';
comment on column assistance.import.heading is 'none';
comment on column assistance.import.row_count is 'none';
comment on column assistance.import.uploaded_at is 'none';
comment on column assistance.import.uploaded_by is 'internal-id';
comment on column assistance.import.columns is 'none';
comment on column assistance.import.turn is 'none';
comment on column assistance.import.started_at is 'none';
comment on column assistance.import.done is 'none';
comment on column assistance.import.broke_at is 'none';
comment on column assistance.import.given_up_at is 'none';
comment on column assistance.import.finished_at is 'none';
comment on column assistance.import.added is 'none';
comment on column assistance.import.changed is 'none';
comment on column assistance.import.unchanged is 'none';
comment on column assistance.import.unknown is 'none';
comment on column assistance.import.faulty is 'none';
comment on column assistance.import.undone_at is 'none';
comment on column assistance.import.undone_by is 'internal-id';
comment on table assistance.uploaded_row is 'of:person';
comment on column assistance.uploaded_row.municipality is 'none';
comment on column assistance.uploaded_row.import_id is 'internal-id';
comment on column assistance.uploaded_row.line is 'none';
comment on column assistance.uploaded_row.cells is 'personal:text';
comment on column assistance.uploaded_row.person_id is 'internal-id';
comment on column assistance.left_out.municipality is 'none';
comment on column assistance.left_out.import_id is 'internal-id';
comment on column assistance.left_out.line is 'none';
comment on column assistance.left_out.why is 'none';
comment on table assistance.payment is 'of:person';
comment on column assistance.payment.municipality is 'none';
comment on column assistance.payment.household_id is 'internal-id';
comment on column assistance.payment.month is 'personal:case';
comment on column assistance.payment.turn is 'none';
comment on column assistance.payment.import_id is 'internal-id';
comment on column assistance.payment.person_id is 'internal-id';
comment on column assistance.payment.amount_ore is 'personal:case';
comment on column assistance.payment.register_cause is 'personal:health';
