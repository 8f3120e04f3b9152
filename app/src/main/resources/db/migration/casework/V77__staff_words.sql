-- Who leads a supervision, and what somebody calls a view of theirs, tells of staff.
comment on column casework.supervision.led_by is 'staff';
comment on column casework.saved_view.name is 'staff';
