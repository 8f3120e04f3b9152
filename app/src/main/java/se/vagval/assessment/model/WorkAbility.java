package se.vagval.assessment.model;

import se.vagval.kernel.Term;

/// What a person is able to, by the caseworker's conclusion. The names are stored and never change.
@Term(sv = "arbetsförmåga")
public enum WorkAbility {
  FULL,
  PART,
  WITH_ADAPTATION,
  NOT_NOW
}
