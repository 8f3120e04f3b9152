package se.vagval.plan;

import se.vagval.kernel.Term;

/// What a part of a person's week is filled with.
@Term(sv = "slag av sysselsättning")
public enum OccupationKind {
  /// Swedish for immigrants.
  SFI,
  BASIC_ADULT,
  UPPER_ADULT,
  /// A labour-market measure.
  MEASURE,
  PRACTICE,
  /// A programme at the Public Employment Service.
  AF_PROGRAMME,
  PART_TIME_WORK,
  /// Looking for work on one's own.
  JOB_SEARCH;

  /// Whether the municipality gives it, so that it begins only when the state does not come first.
  public boolean isMunicipalMeasure() {
    return this == MEASURE || this == PRACTICE;
  }

  /// Whether its extent may be told in points.
  public boolean hasPoints() {
    return this == BASIC_ADULT || this == UPPER_ADULT;
  }
}
