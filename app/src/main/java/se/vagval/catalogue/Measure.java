package se.vagval.catalogue;

import se.vagval.kernel.Term;

/// The kinds of measure that a municipality can offer.
@Term(sv = "insats")
public enum Measure {
  PRACTICE,
  TRAINING,
  LANGUAGE,
  WORK_TRIAL,
  WORK_TRAINING,
  ABILITY_ASSESSMENT,
  REHABILITATION,
  JOB_SEARCH,
  START_BUSINESS,
  ADULT_EDUCATION,
  SFI,
  GUIDANCE,
  CONFIDENCE,
  LECTURES,
  COMPETENCE_CENTRE,
  ADAPTED_WORKPLACE
}
