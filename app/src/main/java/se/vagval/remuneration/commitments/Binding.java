package se.vagval.remuneration.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// For what the rest of a check is still set aside.
@Term(sv = "vad en bindning hålls för")
public enum Binding {
  /// The check can be used, today or later.
  RUNNING,
  /// Its last day has passed, and a result can still be claimed or is approved.
  FOR_RESULT,
  /// Nothing more can be claimed on it.
  RELEASED;

  /// @param lastDay of the check; null while no end is set
  /// @param claimUntil the last day for claiming a result; null where there is no limit
  /// @param isHeld whether a result is approved or waits for its decision
  static Binding of(
      @Nullable LocalDate lastDay,
      @Nullable LocalDate claimUntil,
      boolean isHeld,
      LocalDate today) {
    if (lastDay == null || !lastDay.isBefore(today)) {
      return RUNNING;
    }
    return isHeld || claimUntil == null || !claimUntil.isBefore(today) ? FOR_RESULT : RELEASED;
  }
}
