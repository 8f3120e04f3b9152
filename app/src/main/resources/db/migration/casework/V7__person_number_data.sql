-- A number that is destroyed leaves its row, so that what was counted stays: the number may be empty.
alter table casework.person_number drop constraint person_number_pkey;
alter table casework.person_number alter column number drop not null;
alter table casework.person_number add constraint one_person_a_number unique (municipality, number);

comment on table casework.person_number is 'of:person';
comment on column casework.person_number.municipality is 'none';
comment on column casework.person_number.person_id is 'internal-id';
comment on column casework.person_number.number is 'personal:identity';
comment on column casework.person_number.kind is 'personal:case';
comment on column casework.person_number.noted_at is 'personal:case';
