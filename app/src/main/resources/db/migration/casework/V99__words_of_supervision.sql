-- What is noted of a supervision is meant to hold nobody that the unit works with, and is in one's own words all the same; who
-- led it is a supervisor's name. It goes by a time of its own (retention.material).
comment on column casework.supervision.words is 'staff:text';
comment on column casework.supervision.led_by is 'staff:text';
