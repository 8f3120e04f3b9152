package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Voucher;
import se.vagval.kernel.Term;

/// A check that can be used, with what has been decided about its end.
///
/// @param number of its decision
/// @param end null while it runs for its time
/// @param runsOn why it runs on without a right; null when nobody has said so
@Term(sv = "löpande check")
public record RunningCheck(
    Voucher check, String number, @Nullable CheckEnd end, @Nullable RunsOn runsOn) {

  public record RunsOn(String reason, LocalDate on, String by) {}

  /// Empty where no end is set.
  public Optional<LocalDate> lastDay() {
    return check.lastDay();
  }
}
