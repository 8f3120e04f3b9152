-- The household's number as it stands in the cases.
comment on column statistics.payment_register.household is 'pseudonymous; reference';
comment on column statistics.decision_register.household is 'pseudonymous; reference';
comment on column statistics.register_activity.household is 'pseudonymous; reference';
