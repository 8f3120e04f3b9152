package se.vagval.assessment.model;

import se.vagval.kernel.Term;

/// Who is first responsible for helping a person to a livelihood.
@Term(sv = "först ansvarig")
public enum Responsible {
  /// The Public Employment Service.
  AF,
  /// The Social Insurance Agency.
  FK,
  MUNICIPALITY
}
