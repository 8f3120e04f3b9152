-- Whether a person needs an interpreter is kept of the person, beside the language, and corrected like the language.
alter table casework.person add column interpreter boolean not null default false;
comment on column casework.person.interpreter is 'personal:case';
alter table casework.person_correction drop constraint person_correction_field_check;
alter table casework.person_correction add constraint person_correction_field_check
    check (field in ('GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'PHONE', 'LANGUAGE', 'INTERPRETER'));

-- Whoever needs money now is sent on to economic assistance.
alter table casework.first_contact drop constraint first_contact_sent_to_check;
alter table casework.first_contact add constraint first_contact_sent_to_check
    check (sent_to in ('AF', 'FK', 'ASSISTANCE', 'BUSINESS_ADVISER', 'OTHER'));
