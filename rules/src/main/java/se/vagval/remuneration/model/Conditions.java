package se.vagval.remuneration.model;

import se.vagval.kernel.Term;

/// The terms that all models share.
///
/// @param qualifyingDays running days until anything is payable; 0 and 1 both mean the first
@Term(sv = "ersättningsvillkor")
public record Conditions(int qualifyingDays, AttendanceRule attendanceRule, ResultTerms result) {

  public Conditions {
    if (qualifyingDays < 0) {
      throw new IllegalArgumentException("qualifying days: " + qualifyingDays);
    }
  }
}
