-- What is compared of a name to find somebody protected who was entered anew (CAS-02): its letters in order, without
-- capitals, accents, spaces and hyphens, wherever the given name ends. `MayBeSamePerson` says the same in Java, and one
-- table tests both.
create function casework.name_key(given text, family text) returns text
    language sql immutable parallel safe
as $$
    select replace(replace(replace(replace(translate(
        regexp_replace(lower(normalize(lower((given || family) collate "sv-x-icu"), NFKD) collate "sv-x-icu"),
            '[\u0300-\u036f\u2010-\u2019\s.''´`-]', '', 'g'),
        'øđðłı', 'oddli'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

-- A column, not an index on the function: under row security only what is known to tell nothing is asked of an index,
-- and that two texts are equal is.
alter table casework.person add column name_key text collate "C"
    generated always as (casework.name_key(given_name, family_name)) stored;
create index persons_by_name on casework.person (name_key, municipality);
comment on column casework.person.name_key is 'personal:identity';

-- What those who read a protected person's file answered of somebody with the same name: the same person or not. The last
-- answer holds. Nobody else learns that it was asked.
create table casework.same_person_answer (
    municipality text not null default tenancy.municipality(),
    id           bigint generated always as identity,
    person_id    uuid not null,
    other_id     uuid not null check (other_id <> person_id),
    same         boolean not null,
    reason       text not null check (length(reason) between 1 and 2000),
    answered_at  timestamptz not null,
    answered_by  uuid not null,
    primary key (municipality, id),
    foreign key (municipality, person_id) references casework.person (municipality, id),
    foreign key (municipality, other_id) references casework.person (municipality, id),
    foreign key (municipality, answered_by) references access.account (municipality, id)
);
create index answers_of_person on casework.same_person_answer (person_id, other_id, id, municipality);
create index answers_of_other on casework.same_person_answer (other_id, municipality);
call tenancy.protect('casework.same_person_answer', 'select, insert');
call tenancy.append_only('casework.same_person_answer');

comment on table casework.same_person_answer is 'of:person';
comment on column casework.same_person_answer.municipality is 'none';
comment on column casework.same_person_answer.id is 'internal-id';
comment on column casework.same_person_answer.person_id is 'internal-id';
comment on column casework.same_person_answer.other_id is 'internal-id';
comment on column casework.same_person_answer.same is 'personal:case';
comment on column casework.same_person_answer.reason is 'personal:text';
comment on column casework.same_person_answer.answered_at is 'personal:case';
comment on column casework.same_person_answer.answered_by is 'internal-id';
