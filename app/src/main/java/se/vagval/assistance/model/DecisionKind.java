package se.vagval.assistance.model;

import se.vagval.kernel.Term;

/// What was decided on a household's assistance.
@Term(sv = "slag av beslut om bistånd")
public enum DecisionKind {
  GRANTED,
  PART_GRANTED,
  REFUSED,
  ENDED;

  /// Whether the household has assistance by it.
  public boolean gives() {
    return this == GRANTED || this == PART_GRANTED;
  }
}
