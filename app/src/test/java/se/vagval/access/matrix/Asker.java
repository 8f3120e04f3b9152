package se.vagval.access.matrix;

import java.util.Arrays;
import java.util.List;
import se.vagval.access.Role;

/// Somebody who asks: a role, and how they stand to what is asked for.
enum Asker {
  VISITOR(Role.VISITOR, ""),
  PARTICIPANT_SELF(Role.PARTICIPANT, "self"),
  PARTICIPANT_OTHER(Role.PARTICIPANT, "another's"),
  CASEWORKER_RESPONSIBLE(Role.CASEWORKER, "responsible"),
  CASEWORKER_OWN_UNIT(Role.CASEWORKER, "own unit"),
  CASEWORKER_OTHER_UNIT(Role.CASEWORKER, "other unit"),
  COACH_OWN_UNIT(Role.COACH, "own unit"),
  COACH_OTHER_UNIT(Role.COACH, "other unit"),
  TEAM_LEADER_OWN_UNIT(Role.TEAM_LEADER, "own unit"),
  TEAM_LEADER_OTHER_UNIT(Role.TEAM_LEADER, "other unit"),
  PROVIDER_STAFF_OWN(Role.PROVIDER_STAFF, "own"),
  PROVIDER_STAFF_OTHER(Role.PROVIDER_STAFF, "another's"),
  PROVIDER_ADMINISTRATOR_OWN(Role.PROVIDER_ADMINISTRATOR, "own"),
  PROVIDER_ADMINISTRATOR_OTHER(Role.PROVIDER_ADMINISTRATOR, "another's"),
  AUTHORISATION_OFFICER(Role.AUTHORISATION_OFFICER, ""),
  FINANCE_OFFICER(Role.FINANCE_OFFICER, ""),
  APPROVER(Role.APPROVER, ""),
  RESULT_OFFICER(Role.RESULT_OFFICER, ""),
  BOARD_CHAIR(Role.BOARD_CHAIR, ""),
  ANALYST(Role.ANALYST, ""),
  ASSOCIATION_SECRETARY(Role.ASSOCIATION_SECRETARY, ""),
  EMPLOYER(Role.EMPLOYER, ""),
  AF_OFFICER_OWN(Role.AF_OFFICER, "own"),
  AF_OFFICER_OTHER(Role.AF_OFFICER, "another's"),
  FK_OFFICER_OWN(Role.FK_OFFICER, "own"),
  FK_OFFICER_OTHER(Role.FK_OFFICER, "another's"),
  REGION_OFFICER_OWN(Role.REGION_OFFICER, "own"),
  REGION_OFFICER_OTHER(Role.REGION_OFFICER, "another's"),
  ADMINISTRATOR(Role.ADMINISTRATOR, ""),
  LOG_REVIEWER(Role.LOG_REVIEWER, "");

  private final Role role;
  private final String standing;

  Asker(Role role, String standing) {
    this.role = role;
    this.standing = standing;
  }

  Role role() {
    return role;
  }

  /// What distinguishes them from others in the role; empty when nothing does.
  String standing() {
    return standing;
  }

  static List<Asker> in(Role role) {
    return Arrays.stream(values()).filter(asker -> asker.role == role).toList();
  }
}
