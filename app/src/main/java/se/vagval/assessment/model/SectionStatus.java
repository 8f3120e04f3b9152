package se.vagval.assessment.model;

import se.vagval.kernel.Term;

/// How far a section has come.
@Term(sv = "avsnittets läge")
public enum SectionStatus {
  NOT_STARTED,
  STARTED,
  DONE
}
