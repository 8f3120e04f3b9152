package se.vagval.remuneration.model;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// What releases a part of the result payment.
@Term(sv = "utbetalningsvillkor")
public enum When implements Worded {
  /// The evidence of self-sufficiency is approved.
  ON_EVIDENCE(LineKind.RESULT_EVIDENCE),
  /// It is approved that self-sufficiency has lasted.
  AFTER_SUSTAINED(LineKind.RESULT_SUSTAINED);

  private final LineKind kind;

  When(LineKind kind) {
    this.kind = kind;
  }

  LineKind kind() {
    return kind;
  }
}
