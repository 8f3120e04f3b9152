-- A planned meeting is corrected by another row that stands in its place; the first one stays as it was. Two people
-- cannot both correct the same.
alter table coordination.joint_meeting
    add column replaces uuid,
    add column changed_why text not null default '',
    add unique (municipality, replaces),
    add foreign key (municipality, replaces, case_id) references coordination.joint_meeting (municipality, id, case_id),
    add check ((replaces is null) = (changed_why = '')),
    add check (replaces <> id);
comment on column coordination.joint_meeting.replaces is 'internal-id';
comment on column coordination.joint_meeting.changed_why is 'personal:text';

-- A partner who did not come was told nothing. With one who came, to a meeting about the person, that cannot be.
alter table coordination.meeting_told drop constraint meeting_told_basis_check;
alter table coordination.meeting_told add constraint meeting_told_basis_check
    check (basis in ('CONSENT', 'PROVISION', 'NO_PERSONAL_DATA', 'NOT_THERE'));
