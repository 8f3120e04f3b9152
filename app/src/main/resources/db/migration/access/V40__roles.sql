-- All the roles there are, and what each is held for.
alter table access.role_grant drop constraint role_grant_role_check;
alter table access.role_grant drop constraint role_grant_check;
alter table access.role_grant drop constraint role_grant_check1;
alter table access.role_grant add constraint role_grant_role_check check (role in (
    'PARTICIPANT', 'CASEWORKER', 'COACH', 'TEAM_LEADER', 'PROVIDER_STAFF', 'PROVIDER_ADMINISTRATOR',
    'AUTHORISATION_OFFICER', 'FINANCE_OFFICER', 'APPROVER', 'RESULT_OFFICER', 'BOARD_CHAIR', 'ANALYST',
    'ASSOCIATION_SECRETARY', 'EMPLOYER', 'AF_OFFICER', 'FK_OFFICER', 'REGION_OFFICER', 'ADMINISTRATOR', 'LOG_REVIEWER'));
alter table access.role_grant add constraint held_for_a_provider check (
    (role in ('PROVIDER_STAFF', 'PROVIDER_ADMINISTRATOR')) = (provider_id is not null));
alter table access.role_grant add constraint held_for_a_unit check (
    role not in ('CASEWORKER', 'COACH', 'TEAM_LEADER') or unit_id is not null);
