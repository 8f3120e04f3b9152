package se.vagval.assessment.model;

import se.vagval.kernel.Term;

/// Why somebody is first responsible.
@Term(sv = "skäl för vem som ansvarar")
public enum StateReason {
  MEASURES_INADEQUATE,
  MEASURES_EXHAUSTED,
  RECEIVES_BENEFIT,
  SHORT_UNEMPLOYMENT,
  ESTABLISHMENT_ACT,
  IN_PROGRAMME,
  NOT_REGISTERED,
  /// The main principle: nobody has recorded that the state has done what it can.
  MEASURES_NOT_EXHAUSTED,
  FK_PAYS,
  FK_HAS_NOT_DECIDED,
  FK_SAID_NO,
  NOTHING_APPLIED_FOR
}
