-- Loads the register that the main pages are measured on: :cases cases, each with a mapping, a decision, a check, a choice
-- and a placement of about 560 days with a mark on each weekday, 20 million marks for 50 000 cases.
-- Run as the cluster's superuser with foreign keys not checked one by one; ids are made from numbers.
set session_replication_role = replica;
set app.municipality = 'ekvik';
set synchronous_commit = off;

create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
as $$ select md5(kind || n)::uuid $$;

insert into access.municipality (name, phone) values ('Ekvik', '');
insert into access.host (host) values ('127.0.0.1');
insert into access.profile_in_force (profile, valid) values ('nacka-2013', '[2020-01-01,)');
insert into casework.unit (id, name) select pg_temp.id('unit', n), 'Enhet ' || n from generate_series(1, 10) n;

-- Seventy cases to a caseworker.
insert into access.account (id, name) select pg_temp.id('caseworker', n), 'Handläggare ' || n
from generate_series(0, (:cases - 1) / 70) n;
insert into access.role_grant (id, account_id, role, unit_id, valid)
select pg_temp.id('grant', n), pg_temp.id('caseworker', n), 'CASEWORKER', pg_temp.id('unit', n % 10 + 1), '[2020-01-01,)'
from generate_series(0, (:cases - 1) / 70) n;

insert into casework.person (id, given_name, family_name, birth_date)
select pg_temp.id('person', n),
       (array['Amina', 'Björn', 'Cecilia', 'Dawit', 'Åsa', 'Farah', 'Göran', 'Hanna', 'Ivan', 'Örjan'])[n % 10 + 1],
       (array['Alm', 'Berg', 'Cedervall', 'Dal', 'Ek', 'Fors', 'Gren', 'Hed', 'Åberg', 'Öhman'])[n / 10 % 10 + 1] || ' ' || n,
       date '1960-01-01' + (n % 15000)::int
from generate_series(1, :cases) n;
insert into casework.household (id, number) select pg_temp.id('household', n), 'H' || n from generate_series(1, :cases) n;
insert into casework.case_file (id, number, person_id, household_id, unit_id, responsible_id, opened_on)
select pg_temp.id('case', n), 'VV-2024-' || n, pg_temp.id('person', n), pg_temp.id('household', n),
       pg_temp.id('unit', (n / 70) % 10 + 1), pg_temp.id('caseworker', n / 70), date '2024-03-01'
from generate_series(1, :cases) n;

insert into assessment.mapping (id, case_id, started_on, started_by, completed_on, completed_by)
select pg_temp.id('mapping', n), pg_temp.id('case', n), '2024-03-02', pg_temp.id('caseworker', n / 70), '2024-03-10',
       pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n;
insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by, advised_level, level,
                                 expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
select pg_temp.id('decision', n), 'B-2024-' || n, pg_temp.id('case', n), pg_temp.id('mapping', n), '2024-03-12',
       '2024-03-12 10:00+01', pg_temp.id('caseworker', n / 70), 8, 8, 12, 8000000, 'Skäl', 'LEV-01', 1, '{}', 'nacka-2013', '-'
from generate_series(1, :cases) n;
insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive, valid)
select pg_temp.id('voucher', n), pg_temp.id('decision', n), pg_temp.id('case', n), pg_temp.id('person', n), 8000000, 360,
       '{"model": "check", "checkOre": 8000000, "plannedDays": 360, "runningShare": "0.70", "qualifyingDays": 14,
         "attendanceRule": "reported-only", "result": {"basis": "remainder", "payout": [{"when": "on-evidence", "share": "1"}]}}',
       true, '[2024-03-12,)'
from generate_series(1, :cases) n;

-- A provider for about twenty-five running placements would be two thousand providers; there are four hundred, some large.
insert into providers.provider (id, name) select pg_temp.id('provider', n), 'Anordnare ' || n from generate_series(0, 399) n;
insert into providers.authorisation (id, provider_id, number, valid, decided_on)
select pg_temp.id('authorisation', n), pg_temp.id('provider', n), 'A' || n, '[2020-01-01,)', '2020-01-01' from generate_series(0, 399) n;
insert into access.account (id, name) select pg_temp.id('staff', n), 'Coach ' || n from generate_series(0, 399) n;
insert into access.role_grant (id, account_id, role, provider_id, valid)
select pg_temp.id('staff-grant', n), pg_temp.id('staff', n), 'PROVIDER_STAFF', pg_temp.id('provider', n), '[2020-01-01,)'
from generate_series(0, 399) n;
insert into catalogue.offer (id, provider_id, measure, title_sv, title_en, summary_sv, summary_en, week_sv, week_en, place, starts,
                             free_places, confirmed_on, published)
select pg_temp.id('offer', n), pg_temp.id('provider', n),
       (array['PRACTICE', 'TRAINING', 'LANGUAGE', 'JOB_SEARCH', 'GUIDANCE'])[n % 5 + 1], 'Erbjudande ' || n, 'Offer ' || n,
       'Praktik', 'Practice', 'En vecka', 'A week', (array['Centrum', 'Norr', 'Söder'])[n % 3 + 1], 'CONTINUOUS', 5, current_date,
       '[2020-01-01,)'
from generate_series(0, 399) n;

insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown, chosen_on, chosen_at, chosen_by)
select pg_temp.id('choice', n), 'K' || n, pg_temp.id('voucher', n), pg_temp.id('case', n), pg_temp.id('person', n),
       pg_temp.id('provider', n % 400), pg_temp.id('offer', n % 400), 'FIRST', '{}', '2024-03-20', '2024-03-20 10:00+01', pg_temp.id('person', n)
from generate_series(1, :cases) n;
-- Four in five have ended, so that a provider has some twenty-five at a time.
insert into choice.placement (id, choice_id, voucher_id, case_id, person_id, provider_id, offer_id, start_day, last_day, end_reason)
select pg_temp.id('placement', n), pg_temp.id('choice', n), pg_temp.id('voucher', n), pg_temp.id('case', n), pg_temp.id('person', n),
       pg_temp.id('provider', n % 400), pg_temp.id('offer', n % 400), current_date - 565 + (n % 5)::int,
       case when n / 400 % 5 = 0 then null else current_date - 5 end, case when n / 400 % 5 = 0 then null else 'COMPLETED' end
from generate_series(1, :cases) n;

insert into attendance.mark (placement_id, day, presence, reason, reported_at, reported_by)
select p.id, d.day, case when r.chance < 8 then 'ABSENT' else 'PRESENT' end, case when r.chance < 8 then 'UNASSESSED' end, d.day + time '16:00',
       p.provider_id
from choice.placement p
cross join lateral (select p.start_day + i as day, i from generate_series(0, 560) i) d
cross join lateral (select abs(hashtext(p.id::text || d.i)) % 100 as chance) r
where extract(isodow from d.day) < 6;

set session_replication_role = origin;
analyze;
