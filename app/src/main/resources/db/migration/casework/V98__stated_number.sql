-- The number that was told of somebody put in a household, where the number already is somebody's whom the one who
-- entered it may not know of. It leads nowhere and makes nobody the same: whoever entered it sees what they would have
-- seen had the number been nobody's. Somebody has either a number or one that was told.
alter table casework.person add column stated_number text
    check (stated_number is null or (stated_number ~ '^[0-9]{12}$' and personal_number is null));
create index persons_by_stated_number on casework.person (stated_number, municipality) where stated_number is not null;
comment on column casework.person.stated_number is 'personal:identity';
