package se.vagval.access;

/// How the person who acts stands to the thing acted on.
public enum Relation {
  /// No relation is needed.
  ANY,
  /// It is about the person themselves.
  SELF,
  /// The person is the one responsible for the case.
  OWN_CASE,
  /// The case belongs to the person's unit.
  OWN_UNIT,
  /// It belongs to the provider that the person works for.
  OWN_PROVIDER
}
