-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column statistics.payment_register.municipality is 'none';
comment on column statistics.payment_register.month is 'none';
comment on column statistics.payment_register.household is 'pseudonymous';
comment on column statistics.payment_register.amount_ore is 'pseudonymous';
comment on column statistics.payment_register.work_and_rehab is 'pseudonymous';

comment on column statistics.decision_register.municipality is 'none';
comment on column statistics.decision_register.month is 'none';
comment on column statistics.decision_register.household is 'pseudonymous';
comment on column statistics.decision_register.cause is 'pseudonymous';
comment on column statistics.decision_register.with_measure is 'pseudonymous';

comment on column statistics.register_activity.municipality is 'none';
comment on column statistics.register_activity.month is 'none';
comment on column statistics.register_activity.household is 'pseudonymous';
comment on column statistics.register_activity.person_no is 'pseudonymous';
comment on column statistics.register_activity.activity is 'pseudonymous';
comment on column statistics.register_activity.project is 'pseudonymous';
