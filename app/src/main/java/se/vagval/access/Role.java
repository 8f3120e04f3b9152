package se.vagval.access;

import se.vagval.kernel.Term;

/// What somebody is here to do. The names that people see are each municipality's own and stand in
/// the message files.
@Term(sv = "roll")
public enum Role {
  /// Anybody, not signed in.
  VISITOR,
  PARTICIPANT,
  CASEWORKER,
  TEAM_LEADER,
  PROVIDER_STAFF,
  FINANCE_OFFICER,
  APPROVER,
  /// Decides result claims and follows up results; is never the claimant.
  RESULT_OFFICER,
  ANALYST,
  ADMINISTRATOR,
  /// Checks who has read what in the log, and never their own reading.
  LOG_REVIEWER
}
