package se.vagval.choice;

import se.vagval.assessment.VoucherId;

/// Tells which checks have done their work. The module that knows of results implements it.
public interface SettledChecks {

  /// Whether a result was approved on the check, so that nothing more may begin on it.
  boolean isSettled(VoucherId check);
}
