-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column remuneration.commitment.municipality is 'none';
comment on column remuneration.commitment.voucher_id is 'internal-id';
comment on column remuneration.commitment.amount_ore is 'pseudonymous';
comment on column remuneration.commitment.cap_ore is 'pseudonymous';
comment on column remuneration.commitment.running_ore is 'pseudonymous';
comment on column remuneration.commitment.result_ore is 'pseudonymous';

comment on column remuneration.month_run.municipality is 'none';
comment on column remuneration.month_run.as_of is 'none';
comment on column remuneration.month_run.fingerprint is 'none';
comment on column remuneration.month_run.prepared_at is 'none';
comment on column remuneration.month_run.approved_at is 'none';
comment on column remuneration.month_run.withdrawn_at is 'none';
comment on column remuneration.month_run.id is 'internal-id';
comment on column remuneration.month_run.prepared_by is 'internal-id';
comment on column remuneration.month_run.approved_by is 'internal-id';
comment on column remuneration.month_run.withdrawn_by is 'internal-id';

comment on column remuneration.run_line.municipality is 'none';
comment on column remuneration.run_line.kind is 'none';
comment on column remuneration.run_line.month is 'none';
comment on column remuneration.run_line.due is 'none';
comment on column remuneration.run_line.run_id is 'internal-id';
comment on column remuneration.run_line.voucher_id is 'internal-id';
comment on column remuneration.run_line.placement_id is 'internal-id';
comment on column remuneration.run_line.provider_id is 'internal-id';
comment on column remuneration.run_line.days is 'pseudonymous';
comment on column remuneration.run_line.wanted_ore is 'pseudonymous';
comment on column remuneration.run_line.posted_ore is 'pseudonymous';
comment on column remuneration.run_line.amount_ore is 'pseudonymous';
comment on column remuneration.run_line.explanation is 'pseudonymous';

comment on column remuneration.run_total.municipality is 'none';
comment on column remuneration.run_total.lines is 'none';
comment on column remuneration.run_total.amount_ore is 'none';
comment on column remuneration.run_total.corrected_ore is 'none';
comment on column remuneration.run_total.run_id is 'internal-id';
comment on column remuneration.run_total.provider_id is 'internal-id';

comment on column remuneration.run_held.municipality is 'none';
comment on column remuneration.run_held.run_id is 'internal-id';
comment on column remuneration.run_held.voucher_id is 'internal-id';
comment on column remuneration.run_held.reason is 'pseudonymous';

comment on table remuneration.ledger_entry is 'of:placement';
comment on column remuneration.ledger_entry.municipality is 'none';
comment on column remuneration.ledger_entry.kind is 'none';
comment on column remuneration.ledger_entry.month is 'none';
comment on column remuneration.ledger_entry.due is 'none';
comment on column remuneration.ledger_entry.posted_at is 'none';
comment on column remuneration.ledger_entry.id is 'internal-id';
comment on column remuneration.ledger_entry.run_id is 'internal-id';
comment on column remuneration.ledger_entry.voucher_id is 'internal-id';
comment on column remuneration.ledger_entry.placement_id is 'internal-id';
comment on column remuneration.ledger_entry.provider_id is 'internal-id';
comment on column remuneration.ledger_entry.days is 'pseudonymous';
comment on column remuneration.ledger_entry.amount_ore is 'pseudonymous';
comment on column remuneration.ledger_entry.explanation is 'pseudonymous';
