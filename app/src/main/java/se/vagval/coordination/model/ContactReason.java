package se.vagval.coordination.model;

import se.vagval.kernel.Term;

/// Why another authority asks: a word from a short list, so that nobody's health stands in a list.
@Term(sv = "skäl till kontakt")
public enum ContactReason {
  PLAN_TOGETHER,
  /// Before the municipality assigns somebody an activity (SoL 12:4).
  CONSULTATION,
  REHABILITATION,
  /// "Samordnad individuell plan".
  COORDINATED_PLAN,
  OTHER
}
