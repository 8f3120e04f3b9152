-- Work that goes through all municipalities, one after another, must know which there are. It says so for its
-- transaction, and then sees this one table; each municipality's own data only with that one set.
create policy listed_for_jobs on access.municipality for select
    using (current_setting('app.listing', true) = 'municipalities');
