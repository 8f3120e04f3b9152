-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on table attendance.schedule is 'of:person';
comment on column attendance.schedule.municipality is 'none';
comment on column attendance.schedule.id is 'internal-id';
comment on column attendance.schedule.placement_id is 'internal-id';
comment on column attendance.schedule.person_id is 'internal-id';
comment on column attendance.schedule.weekday is 'personal:case';
comment on column attendance.schedule.minutes is 'personal:case';
comment on column attendance.schedule.valid is 'personal:case';

comment on table attendance.schedule_change is 'of:placement';
comment on column attendance.schedule_change.municipality is 'none';
comment on column attendance.schedule_change.id is 'internal-id';
comment on column attendance.schedule_change.placement_id is 'internal-id';
comment on column attendance.schedule_change.changed_by is 'internal-id';
comment on column attendance.schedule_change.from_day is 'personal:case';
comment on column attendance.schedule_change.rows_set is 'personal:case';
comment on column attendance.schedule_change.changed_at is 'personal:case';

comment on table attendance.mark is 'of:placement';
comment on column attendance.mark.municipality is 'none';
comment on column attendance.mark.version is 'none';
comment on column attendance.mark.placement_id is 'internal-id';
comment on column attendance.mark.reported_by is 'internal-id';
comment on column attendance.mark.assessed_by is 'internal-id';
comment on column attendance.mark.day is 'personal:case';
comment on column attendance.mark.presence is 'personal:case';
comment on column attendance.mark.reported_at is 'personal:case';
comment on column attendance.mark.reason is 'personal:health; kept';

comment on table attendance.mark_before is 'of:placement';
comment on column attendance.mark_before.municipality is 'none';
comment on column attendance.mark_before.version is 'none';
comment on column attendance.mark_before.placement_id is 'internal-id';
comment on column attendance.mark_before.reported_by is 'internal-id';
comment on column attendance.mark_before.day is 'personal:case';
comment on column attendance.mark_before.presence is 'personal:case';
comment on column attendance.mark_before.reported_at is 'personal:case';
comment on column attendance.mark_before.reason is 'personal:health; kept';
