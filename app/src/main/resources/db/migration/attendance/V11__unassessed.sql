-- Whether somebody has an absence that nobody has looked at is asked for each case of a work list: without
-- this index by reading all of a placement's days.
create index absences_to_assess on attendance.mark (municipality, placement_id) where reason = 'UNASSESSED';
