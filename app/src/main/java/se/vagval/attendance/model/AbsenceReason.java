package se.vagval.attendance.model;

import se.vagval.kernel.Term;

/// What the authority says of an absence. It starts unassessed. Reasons are health data: no
/// provider, export or result ever holds one.
@Term(sv = "frånvaroskäl")
public enum AbsenceReason {
  UNASSESSED,
  VALID,
  SICK,
  INVALID
}
