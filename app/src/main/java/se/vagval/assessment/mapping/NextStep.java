package se.vagval.assessment.mapping;

import se.vagval.casework.CaseId;

/// What follows on a complete mapping.
public enum NextStep {
  NONE,
  /// What a decision needs is not known, or has expired.
  STATE_FIRST,
  DECISION;

  public String address(CaseId caseId) {
    var here = "/assessment/cases/" + caseId;
    return this == STATE_FIRST ? here + "/state-first" : here + "/decision";
  }
}
