package se.vagval.choice;

import se.vagval.kernel.Term;

/// Why a placement ended. It says nothing of the result, which is claimed and proved by itself.
@Term(sv = "avslutsorsak")
public enum EndReason {
  COMPLETED,
  SELF_SUPPORTING,
  /// Set only by the person's own new choice.
  CHANGED_PROVIDER,
  LEFT,
  OTHER
}
