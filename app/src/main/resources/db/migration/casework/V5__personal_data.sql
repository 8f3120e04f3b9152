-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column casework.unit.municipality is 'none';
comment on column casework.unit.name is 'none';
comment on column casework.unit.id is 'internal-id';

comment on table casework.person is 'of:person';
comment on column casework.person.municipality is 'none';
comment on column casework.person.version is 'none';
comment on column casework.person.id is 'internal-id';
comment on column casework.person.personal_number is 'personal:identity';
comment on column casework.person.given_name is 'personal:identity';
comment on column casework.person.family_name is 'personal:identity';
comment on column casework.person.birth_date is 'personal:identity';
comment on column casework.person.phone is 'personal:identity';
comment on column casework.person.language is 'personal:identity';
comment on column casework.person.protected_as is 'personal:case';

comment on column casework.household.municipality is 'none';
comment on column casework.household.id is 'internal-id';
comment on column casework.household.number is 'pseudonymous';

comment on table casework.household_member is 'of:person';
comment on column casework.household_member.municipality is 'none';
comment on column casework.household_member.household_id is 'internal-id';
comment on column casework.household_member.person_id is 'internal-id';
comment on column casework.household_member.part is 'personal:case';
comment on column casework.household_member.valid is 'personal:case';

comment on table casework.case_file is 'of:person';
comment on column casework.case_file.municipality is 'none';
comment on column casework.case_file.version is 'none';
comment on column casework.case_file.id is 'internal-id';
comment on column casework.case_file.person_id is 'internal-id';
comment on column casework.case_file.household_id is 'internal-id';
comment on column casework.case_file.unit_id is 'internal-id';
comment on column casework.case_file.responsible_id is 'internal-id';
comment on column casework.case_file.number is 'personal:case';
comment on column casework.case_file.opened_on is 'personal:case';
comment on column casework.case_file.closed_on is 'personal:case';

comment on column casework.last_case_number.municipality is 'none';
comment on column casework.last_case_number.year is 'none';
comment on column casework.last_case_number.last is 'none';

comment on table casework.cause_of_assistance is 'of:case';
comment on column casework.cause_of_assistance.municipality is 'none';
comment on column casework.cause_of_assistance.case_id is 'internal-id';
comment on column casework.cause_of_assistance.id is 'internal-id';
comment on column casework.cause_of_assistance.noted_by is 'internal-id';
comment on column casework.cause_of_assistance.cause is 'personal:health; kept';
comment on column casework.cause_of_assistance.noted_on is 'personal:case';

comment on table casework.journal_entry is 'of:case';
comment on column casework.journal_entry.municipality is 'none';
comment on column casework.journal_entry.id is 'internal-id';
comment on column casework.journal_entry.case_id is 'internal-id';
comment on column casework.journal_entry.corrects_id is 'internal-id';
comment on column casework.journal_entry.signed_by is 'internal-id';
comment on column casework.journal_entry.kind is 'personal:case';
comment on column casework.journal_entry.happened_on is 'personal:case';
comment on column casework.journal_entry.signed_at is 'personal:case';
comment on column casework.journal_entry.text is 'personal:text';
