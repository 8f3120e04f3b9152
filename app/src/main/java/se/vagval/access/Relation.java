package se.vagval.access;

/// How the person who acts stands to the thing acted on.
public enum Relation {
  /// No relation is needed.
  ANY,
  /// It is about the person themselves.
  SELF,
  /// The person is the one responsible for the case.
  OWN_CASE,
  /// The case belongs to the person's unit, and is about nobody protected.
  OWN_UNIT,
  /// The case belongs to the person's unit, whoever it is about: enough to know that there is one.
  UNIT_HAS_CASE,
  /// The case is about somebody protected, and the person is named to read the file.
  NAMED_READER,
  /// It belongs to the provider that the person works for.
  OWN_PROVIDER,
  /// A question to the municipality that the person asked for their own authority, or a first
  /// contact that the person took.
  OWN_CONTACT
}
