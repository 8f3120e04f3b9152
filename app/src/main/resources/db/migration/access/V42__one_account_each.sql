-- Whoever signs in as staff is known again by a hash of their number, so that nobody agrees with themselves by
-- a second account. Each municipality's hashes are made with a salt of its own.
alter table access.municipality add column salt uuid not null default gen_random_uuid();
alter table access.account add column number_hash text;
create unique index one_staff_account_each on access.account (municipality, number_hash)
    where person_id is null and number_hash is not null;
comment on column access.municipality.salt is 'none';
comment on column access.account.number_hash is 'personal:identity';

-- Whose sign-in is taken away or becomes another is not known again by the old one.
create function access.forget_number() returns trigger
    language plpgsql
as $$
begin
    new.number_hash := null;
    return new;
end
$$;
create trigger forget_number before update of subject on access.account
    for each row when (new.subject is distinct from old.subject) execute function access.forget_number();
