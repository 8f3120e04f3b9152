-- Every number that a person has ever had. A coordination number that becomes a personal number keeps leading to the
-- same person; casework.person.personal_number is the one in use.
create table casework.person_number (
    municipality text not null default tenancy.municipality(),
    number       text not null check (number ~ '^[0-9]{12}$'),
    person_id    uuid not null,
    kind         text not null check (kind in ('PERSONAL', 'COORDINATION')),
    noted_at     timestamptz not null default now(),
    primary key (municipality, number),
    foreign key (municipality, person_id) references casework.person (municipality, id)
);
create index on casework.person_number (municipality, person_id);

create function casework.number_kind(number text) returns text
    language sql immutable
as $$ select case when substr(number, 7, 2)::integer > 60 then 'COORDINATION' else 'PERSONAL' end $$;

-- The owner too is held by row security; to see the persons of all municipalities it is let go for this statement.
alter table casework.person no force row level security;
insert into casework.person_number (municipality, number, person_id, kind)
select municipality, personal_number, id, casework.number_kind(personal_number)
from casework.person where personal_number is not null;
alter table casework.person force row level security;
call tenancy.protect('casework.person_number', 'select, insert');

-- A number comes to the person and never goes to another.
create function casework.keep_number() returns trigger
    language plpgsql
as $$
begin
    insert into casework.person_number (municipality, number, person_id, kind)
    values (new.municipality, new.personal_number, new.id, casework.number_kind(new.personal_number))
    on conflict (municipality, number) do nothing;
    if not exists (select from casework.person_number
        where municipality = new.municipality and number = new.personal_number and person_id = new.id) then
        raise exception 'the number is another person''s' using errcode = 'unique_violation';
    end if;
    return null;
end
$$;
create trigger keep_number after insert or update of personal_number on casework.person
    for each row when (new.personal_number is not null) execute function casework.keep_number();
