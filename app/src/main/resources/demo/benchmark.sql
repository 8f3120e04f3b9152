-- The register that the main pages are measured on: :cases cases, each with a mapping, a decision, a check, a choice and a
-- placement of about 560 days with a mark on each weekday, 20 million marks for 50 000 cases. One in five is still running.
-- Run as the cluster's superuser, in one session, with foreign keys not checked one by one; ids are made from numbers.
-- Each comment line before a statement tells what is loading; a statement that names :first and :last is run for one
-- part of the cases after the other; :providers is the number of providers, each with 125 cases.

set session_replication_role = replica;
set app.municipality = 'ekvik';
set synchronous_commit = off;
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable
as $$ select md5(kind || n)::uuid $$;

-- the municipality
insert into access.municipality (name, phone) values ('Ekvik', '');
insert into access.host (host) values ('127.0.0.1');
insert into access.profile_in_force (profile, valid) values ('nacka-2013', '[2020-01-01,)');
insert into casework.unit (id, name) select pg_temp.id('unit', n), 'Enhet ' || n from generate_series(1, 10) n;

-- caseworkers, seventy cases to each
insert into access.account (id, name, subject)
select pg_temp.id('caseworker', n), 'Handläggare ' || n, case n when 0 then 'demo:03:caseworker' end
from generate_series(0, :cases / 70) n;
insert into access.role_grant (id, account_id, role, unit_id, first_day, valid)
select pg_temp.id('grant', n), pg_temp.id('caseworker', n), 'CASEWORKER', pg_temp.id('unit', n % 10 + 1), '2020-01-01', '[2020-01-01,)'
from generate_series(0, :cases / 70) n;

-- others whom one can be
insert into access.account (id, name, subject, person_id)
select pg_temp.id(what, 0), what, 'demo:' || place || ':' || what, case what when 'midway' then pg_temp.id('person', 5) end
from (values ('02', 'midway'), ('05', 'leader'), ('08', 'finance'), ('09', 'approver'), ('10', 'results')) as known (place, what);
insert into access.role_grant (id, account_id, role, unit_id, first_day, valid)
select pg_temp.id('grant-' || what, 0), pg_temp.id(what, 0), role, case what when 'leader' then pg_temp.id('unit', 1) end,
       '2020-01-01', '[2020-01-01,)'
from (values ('midway', 'PARTICIPANT'), ('leader', 'TEAM_LEADER'), ('finance', 'FINANCE_OFFICER'), ('approver', 'APPROVER'),
             ('results', 'RESULT_OFFICER')) as known (what, role);

-- people and households
insert into casework.person (id, given_name, family_name, birth_date)
select pg_temp.id('person', n),
       (array['Amina', 'Björn', 'Cecilia', 'Dawit', 'Åsa', 'Farah', 'Göran', 'Hanna', 'Ivan', 'Örjan'])[n % 10 + 1],
       (array['Alm', 'Berg', 'Cedervall', 'Dal', 'Ek', 'Fors', 'Gren', 'Hed', 'Åberg', 'Öhman'])[n / 10 % 10 + 1] || ' ' || n,
       date '1960-01-01' + (n % 15000)::int
from generate_series(1, :cases) n;
insert into casework.household (id, number) select pg_temp.id('household', n), 'H' || n from generate_series(1, :cases) n;
insert into casework.household_member (household_id, person_id, part, valid)
select pg_temp.id('household', n), pg_temp.id('person', n), 'ADULT', daterange(current_date - 1000, null)
from generate_series(1, :cases) n;

-- cases, each with a cause, six entries in its journal and, one in ten, a remark of the person's
insert into casework.case_file (id, number, person_id, household_id, unit_id, responsible_id, opened_on)
select pg_temp.id('case', n), 'VV-2024-' || n, pg_temp.id('person', n), pg_temp.id('household', n),
       pg_temp.id('unit', (n / 70) % 10 + 1), pg_temp.id('caseworker', n / 70), current_date - 960
from generate_series(1, :cases) n;
insert into casework.cause_of_assistance (case_id, cause, noted_on, noted_by)
select pg_temp.id('case', n), 'UNEMPLOYED_WITHOUT_BENEFIT', current_date - 960, pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n;
insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
select pg_temp.id('entry-' || i || '-', n), pg_temp.id('case', n), 'MEETING', current_date - 100 * i,
       repeat('Vi träffades och gick igenom hur det går. ', 8), now() - make_interval(days => 100 * i), pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n cross join generate_series(1, 6) i;
insert into casework.journal_entry (id, case_id, kind, happened_on, text, signed_at, signed_by)
select pg_temp.id('remark', n), pg_temp.id('case', n), 'REMARK', current_date - 30, 'Jag vill helst arbeta utomhus.',
       now() - interval '30 days', pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n where n % 10 = 0;

-- what the households were paid last month, by one import
insert into assistance.import (id, file_name, heading, row_count, uploaded_at, uploaded_by, columns, turn, started_at, finished_at)
values (pg_temp.id('import', 0), 'register.csv', '{}', :cases, now() - interval '9 days', pg_temp.id('leader', 0), '{0,1,2,NULL,NULL}',
        1, now() - interval '9 days', now() - interval '9 days');
insert into assistance.payment (household_id, month, turn, import_id, person_id, amount_ore)
select pg_temp.id('household', n), date_trunc('month', current_date - interval '1 month')::date, 1, pg_temp.id('import', 0),
       pg_temp.id('person', n), 450000
from generate_series(1, :cases) n;

-- mappings, decisions and checks
insert into assessment.mapping (id, case_id, started_on, started_by, completed_on, completed_by)
select pg_temp.id('mapping', n), pg_temp.id('case', n), current_date - 950, pg_temp.id('caseworker', n / 70), current_date - 940,
       pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n;
insert into assessment.decision (id, number, case_id, mapping_id, decided_on, decided_at, decided_by, advised_level, level,
                                 expected_months, amount_ore, reasons, rule_id, rule_version, facts, profile, legal_source)
select pg_temp.id('decision', n), 'B-2024-' || n, pg_temp.id('case', n), pg_temp.id('mapping', n), current_date - 930,
       now() - interval '930 days', pg_temp.id('caseworker', n / 70), 8, 8, 12, 8000000, 'Skäl', 'LEV-01', 1,
       '{"points": 7, "facts": {}}', 'nacka-2013', '-'
from generate_series(1, :cases) n;
insert into assessment.voucher (id, decision_id, case_id, person_id, amount_ore, planned_days, terms, exclusive, valid)
select pg_temp.id('voucher', n), pg_temp.id('decision', n), pg_temp.id('case', n), pg_temp.id('person', n), 8000000, days,
       jsonb_build_object('model', 'check', 'checkOre', 8000000, 'plannedDays', days, 'runningShare', '0.70',
         'qualifyingDays', 14, 'attendanceRule', 'reported-only', 'result',
         '{"basis": "remainder", "payout": [{"when": "on-evidence", "share": "1"}]}'::jsonb),
       true, daterange(current_date - 930, null)
from generate_series(1, :cases) n cross join lateral (select case n / :providers % 5 when 0 then 720 else 360 end as days) d;

-- what was found out about the state, deliveries, plans, weeks and reviews of the cases
insert into assessment.state_check (id, case_id, branch, facts, responsible, state_reasons, full_time_programme, rule_id,
                                    rule_version, profile, checked_on, checked_at, checked_by, holds_until)
select pg_temp.id('state', n), pg_temp.id('case', n), 'HEALTH', '{"sickLeave": true, "benefit": "NONE"}', 'MUNICIPALITY',
       '{NOTHING_APPLIED_FOR}', false, 'STF-02', 1, 'nacka-2013', current_date - 50, now() - interval '50 days',
       pg_temp.id('caseworker', n / 70), current_date - 50 + case when n % 10 = 0 then 45 else 180 end
from generate_series(1, :cases) n;
insert into assessment.decision_event (id, decision_id, case_id, kind, happened_on, detail, words, noted_at, noted_by)
select pg_temp.id('delivered', n), pg_temp.id('decision', n), pg_temp.id('case', n), 'DELIVERED', current_date - 928, 'HANDED_OVER', '',
       now() - interval '928 days', pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n where n % 20 > 0;
insert into plan.plan_version (case_id, number, content, follow_up_on, signed_on, signed_at, signed_by)
select pg_temp.id('case', n), i, jsonb_build_object('aim', 'Ett arbete som håller.', 'ownWords', 'Jag vill arbeta med händerna.',
         'followUpOn', current_date - 925 + 40 * i, 'goals', jsonb_build_array(jsonb_build_object('id', pg_temp.id('goal', n),
         'text', 'Veta vilket arbete som passar', 'steps', jsonb_build_array(jsonb_build_object('id', pg_temp.id('step', n),
           'who', 'PERSON', 'kind', 'STEP', 'by', current_date - 900, 'what', 'Skriva ett cv tillsammans med coachen'))))),
       current_date - 925 + 40 * i, current_date - 925, now() - interval '925 days', pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n cross join generate_series(1, 2) i where n % 15 > 0;
insert into plan.follow_up (id, case_id, words, followed_on, next_on, noted_at, noted_by)
select pg_temp.id('followed-' || i || '-', n), pg_temp.id('case', n), 'Det går framåt.', current_date - 100 * i + n % 7,
       current_date - 100 * i + 105 + n % 90, now() - make_interval(days => 100 * i), pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n cross join generate_series(1, 6) i where n % 15 > 0;
insert into plan.case_review (id, case_id, reviewed_on, outcome, words, next_on, noted_at, noted_by)
select pg_temp.id('review-' || i || '-', n), pg_temp.id('case', n), current_date - 210 + 60 * i, 'GO_ON', 'Vi fortsätter.',
       current_date - 210 + 60 * i + 50 + n % 60, now() - make_interval(days => 210 - 60 * i), pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n cross join generate_series(1, 3) i;
insert into plan.occupation (id, case_id, occupied_by, sfi_path, sfi_course, words, minutes, points, times, from_day, saved_at, saved_by)
select pg_temp.id('sfi', n), pg_temp.id('case', n), 'SFI', 'ONE', 'B', 'Skolan på torget', 900, 0, '[]', current_date - 300, now(),
       pg_temp.id('caseworker', n / 70)
from generate_series(1, :cases) n where n % 3 = 0;

-- providers and what they offer
insert into providers.provider (id, name) select pg_temp.id('provider', n), 'Anordnare ' || n from generate_series(0, :providers - 1) n;
insert into providers.authorisation (id, provider_id, number, valid, decided_on)
select pg_temp.id('authorisation', n), pg_temp.id('provider', n), 'A' || n, '[2020-01-01,)', '2020-01-01'
from generate_series(0, :providers - 1) n;
insert into access.account (id, name, subject)
select pg_temp.id('staff', n), 'Coach ' || n, case n when 5 then 'demo:06:provider' end from generate_series(0, :providers - 1) n;
insert into access.role_grant (id, account_id, role, provider_id, first_day, valid)
select pg_temp.id('staff-grant', n), pg_temp.id('staff', n), 'PROVIDER_STAFF', pg_temp.id('provider', n), '2020-01-01', '[2020-01-01,)'
from generate_series(0, :providers - 1) n;
insert into catalogue.offer (id, provider_id, measure, title_sv, title_en, summary_sv, summary_en, week_sv, week_en, place, starts,
                             free_places, confirmed_on, published)
select pg_temp.id('offer', n), pg_temp.id('provider', n),
       (array['PRACTICE', 'TRAINING', 'LANGUAGE', 'JOB_SEARCH', 'GUIDANCE'])[n % 5 + 1], 'Erbjudande ' || n, 'Offer ' || n,
       'Praktik', 'Practice', 'En vecka', 'A week', (array['Centrum', 'Norr', 'Söder'])[n % 3 + 1], 'CONTINUOUS', 5, current_date,
       '[2020-01-01,)'
from generate_series(0, :providers - 1) n;

-- choices and placements
insert into choice.choice (id, receipt, voucher_id, case_id, person_id, provider_id, offer_id, kind, shown, chosen_on, chosen_at, chosen_by)
select pg_temp.id('choice', n), 'K' || n, pg_temp.id('voucher', n), pg_temp.id('case', n), pg_temp.id('person', n),
       pg_temp.id('provider', n % :providers), pg_temp.id('offer', n % :providers), 'FIRST', '{}', current_date - 925,
       now() - interval '925 days', pg_temp.id('person', n)
from generate_series(1, :cases) n;
insert into choice.placement (id, choice_id, voucher_id, case_id, person_id, provider_id, offer_id, start_day, last_day, end_reason)
select pg_temp.id('placement', n), pg_temp.id('choice', n), pg_temp.id('voucher', n), pg_temp.id('case', n), pg_temp.id('person', n),
       pg_temp.id('provider', n % :providers), pg_temp.id('offer', n % :providers), coalesce(last, current_date - 1 - n % 5) - 560,
       last, case when last is null then null when n % 3 = 0 then 'SELF_SUPPORTING' else 'COMPLETED' end
from generate_series(1, :cases) n
cross join lateral (select case n / :providers % 5 when 0 then null else current_date - 5 - n % 300 end as last) e;

-- results, one in three of those who have ended
insert into outcomes.claim (id, placement_id, result, subsidy, evidence_name, evidence_type, evidence, claimed_on, claimed_at, claimed_by)
select pg_temp.id('claim', n), p.id, 'EMPLOYMENT', 'NONE', 'avtal.pdf', 'application/pdf', '\x25504446', p.last_day,
       p.last_day + time '12:00', pg_temp.id('staff', n % :providers)
from generate_series(1, :cases) n join choice.placement p on p.id = pg_temp.id('placement', n)
where p.end_reason = 'SELF_SUPPORTING';
insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on, decided_at)
select id, placement_id, true, claimed_by, pg_temp.id('results', 0), claimed_on + 3, claimed_at + interval '3 days' from outcomes.claim;

-- two years of the two registers
insert into statistics.payment_register (month, household, amount_ore, work_and_rehab)
select date_trunc('month', current_date)::date - make_interval(months => m), 'H' || n, 1000000, n % 2 = 0
from generate_series(1, 24) m cross join generate_series(1, :cases / 2) n;
insert into statistics.decision_register (month, household, cause, with_measure)
select date_trunc('month', current_date)::date - make_interval(months => m), 'H' || n,
       (array['UNEMPLOYED', 'SICK', 'SOCIAL', 'UNCLEAR', 'OTHER'])[n % 5 + 1], n % 2 = 0
from generate_series(1, 24) m cross join generate_series(1, :cases / 2) n;

-- attendance
insert into attendance.mark (placement_id, day, presence, reason, reported_at, reported_by)
select p.id, d.day, case when d.absent then 'ABSENT' else 'PRESENT' end, case when d.absent then 'UNASSESSED' end,
       d.day + time '16:00', p.provider_id
from generate_series(:first, :last) n
join choice.placement p on p.id = pg_temp.id('placement', n)
cross join lateral (select p.start_day + i as day, (n * 7919 + i * 104729) % 97 < 8 as absent from generate_series(0, 560) i) d
where extract(isodow from d.day) < 6;

-- figures for the planner
set session_replication_role = origin;
vacuum analyze;
