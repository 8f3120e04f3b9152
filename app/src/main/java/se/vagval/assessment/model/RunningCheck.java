package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Voucher;
import se.vagval.kernel.Term;

/// A check that can be used, with what has been decided about its end.
///
/// @param number of its decision
/// @param end null while it runs for its time
/// @param replaced by which decision; null when by none
/// @param runsOn why it runs on without a right; null when nobody has said so
@Term(sv = "löpande check")
public record RunningCheck(
    Voucher check,
    String number,
    @Nullable CheckEnd end,
    @Nullable Replaced replaced,
    @Nullable RunsOn runsOn) {

  /// @param number of the decision whose check takes its place
  public record Replaced(DecisionId decision, String number) {}

  /// @param again the day on which it is looked at again; null where none was set
  public record RunsOn(String reason, LocalDate on, String by, @Nullable LocalDate again) {}

  /// Whether somebody has let it run on, and need not look at it again yet.
  public boolean isLetRunOn(LocalDate today) {
    return runsOn != null && (runsOn.again() == null || today.isBefore(runsOn.again()));
  }

  /// Whether nothing has been decided about its end.
  public boolean isOpen() {
    return end == null && replaced == null;
  }

  /// Whether it ends before its time, and no other takes its place.
  public boolean ends() {
    return end != null && replaced == null;
  }

  /// Empty where no end is set.
  public Optional<LocalDate> lastDay() {
    return check.lastDay();
  }
}
