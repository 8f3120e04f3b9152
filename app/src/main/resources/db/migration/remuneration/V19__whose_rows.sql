-- What is set aside for a check and what a run would pay are about the person too: they stand in the register extract, with the
-- month and the kind, without which the amounts say nothing. No column here is changed at destruction.
comment on table remuneration.commitment is 'of:voucher';
comment on table remuneration.run_line is 'of:placement';
comment on column remuneration.run_line.kind is 'pseudonymous';
comment on column remuneration.run_line.month is 'pseudonymous';
comment on table remuneration.run_held is 'of:voucher';
comment on column remuneration.ledger_entry.kind is 'pseudonymous';
comment on column remuneration.ledger_entry.month is 'pseudonymous';
