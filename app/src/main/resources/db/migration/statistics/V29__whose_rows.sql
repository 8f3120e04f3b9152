-- A row of the registers is about those who belonged to the household in that month: it stands in their register extract. The
-- registers themselves are sums' ground and are not changed at destruction.
comment on table statistics.payment_register is 'of:household';
comment on column statistics.payment_register.month is 'pseudonymous';
comment on table statistics.decision_register is 'of:household';
comment on column statistics.decision_register.month is 'pseudonymous';
comment on table statistics.register_activity is 'of:household';
comment on column statistics.register_activity.month is 'pseudonymous';
