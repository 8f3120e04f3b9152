-- Other systems, such as a provider's own, have accounts too; their subject is the client's id at the sign-in provider.
alter table access.account add column kind text not null default 'PERSON' check (kind in ('PERSON', 'MACHINE'));
alter table access.account add constraint a_machine_is_nobody check (kind = 'PERSON' or (person_id is null and subject is not null));
