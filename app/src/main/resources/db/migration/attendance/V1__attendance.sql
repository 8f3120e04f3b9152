call tenancy.open_schema('attendance');

-- The hours of a week that the agreement plans. Minutes are counted from midnight.
create table attendance.schedule (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    placement_id uuid not null,
    person_id    uuid not null,
    weekday      smallint not null check (weekday between 1 and 7),
    minutes      int4range not null check (not isempty(minutes) and lower(minutes) >= 0 and upper(minutes) <= 1440),
    valid        daterange not null check (not isempty(valid)),
    primary key (municipality, id),
    foreign key (municipality, placement_id) references choice.placement (municipality, id),
    constraint never_two_activities_in_the_same_hour exclude using gist
        (municipality with =, person_id with =, weekday with =, minutes with &&, valid with &&)
);
create index on attendance.schedule (municipality, placement_id);
call tenancy.protect('attendance.schedule', 'select, insert, update, delete');

-- Each time that a schedule was set or taken away: from which day, how many rows of hours it then had, by whom.
-- Nothing here is ever altered, so that a schedule that was taken away before it began is still known.
create table attendance.schedule_change (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    placement_id uuid not null,
    from_day     date not null,
    rows_set     integer not null check (rows_set >= 0),
    changed_at   timestamptz not null,
    changed_by   uuid not null,
    primary key (municipality, id),
    foreign key (municipality, placement_id) references choice.placement (municipality, id)
);
create index on attendance.schedule_change (municipality, placement_id);
call tenancy.protect('attendance.schedule_change', 'select, insert');
call tenancy.append_only('attendance.schedule_change');

-- What staff registered for one planned day. No row: unreported, which is never absent.
create table attendance.mark (
    municipality text not null default tenancy.municipality(),
    placement_id uuid not null,
    day          date not null,
    presence     text not null check (presence in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT')),
    reason       text check (reason in ('UNASSESSED', 'VALID', 'SICK', 'INVALID')),
    reported_at  timestamptz not null,
    reported_by  uuid not null,
    assessed_by  uuid,
    version      integer not null default 1,
    primary key (municipality, placement_id, day),
    foreign key (municipality, placement_id) references choice.placement (municipality, id),
    constraint only_absence_has_a_reason check ((presence = 'ABSENT') = (reason is not null))
);
call tenancy.protect('attendance.mark', 'select, insert, update');

-- What a mark said before it was changed.
create table attendance.mark_before (
    municipality text not null,
    placement_id uuid not null,
    day          date not null,
    version      integer not null,
    presence     text not null,
    reason       text,
    reported_at  timestamptz not null,
    reported_by  uuid not null,
    primary key (municipality, placement_id, day, version)
);
call tenancy.protect('attendance.mark_before', 'select, insert');
call tenancy.append_only('attendance.mark_before');

create function attendance.keep_mark_before() returns trigger
    language plpgsql
as $$
begin
    insert into attendance.mark_before
    values (old.municipality, old.placement_id, old.day, old.version, old.presence, old.reason,
            old.reported_at, old.reported_by);
    return new;
end
$$;
create trigger keep_mark_before before update on attendance.mark
    for each row execute function attendance.keep_mark_before();
