-- One more role: whoever checks the log.
alter table access.role_grant drop constraint role_grant_role_check;
alter table access.role_grant add constraint role_grant_role_check check (role in (
    'PARTICIPANT', 'CASEWORKER', 'TEAM_LEADER', 'PROVIDER_STAFF', 'FINANCE_OFFICER', 'APPROVER',
    'RESULT_OFFICER', 'ANALYST', 'ADMINISTRATOR', 'LOG_REVIEWER'));
