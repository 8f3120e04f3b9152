package se.vagval.outcomes.model;

import se.vagval.kernel.Term;

/// What a person supports themselves by.
@Term(sv = "resultatform", source = "Nacka, villkor för ersättning vid resultat")
public enum ResultKind {
  /// A contract of at least six months.
  EMPLOYMENT,
  /// Paid by the hour, of full-time extent.
  HOURLY_FULL_TIME,
  /// Studies that give a right to study support.
  STUDIES,
  OWN_BUSINESS
}
