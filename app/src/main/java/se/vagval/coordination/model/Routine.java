package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.coordination.RoutineId;
import se.vagval.kernel.Term;

/// How the unit and a partner have agreed to work at a step. It holds nothing about a person.
///
/// @param versions the newest first
@Term(sv = "gemensam rutin")
public record Routine(RoutineId id, Partner partner, Step step, List<Version> versions) {

  /// @param ownOwner who answers for it here, by role or title
  /// @param theirOwner who does at the partner
  /// @param review when both sides look at it again
  public record Version(
      int number,
      Words words,
      String ownOwner,
      String theirOwner,
      LocalDate from,
      LocalDate review) {}

  public record Words(String title, String text) {

    private static final String STRUCK_OUT = "–";

    /// Whether they were destroyed, some years after another version took over.
    public boolean areDestroyed() {
      return text.equals(STRUCK_OUT);
    }
  }

  /// The one that counts on that day.
  public Optional<Version> on(LocalDate day) {
    return versions.stream().filter(version -> !version.from().isAfter(day)).findFirst();
  }

  public Version latest() {
    return versions.getFirst();
  }

  public boolean isOverdue(LocalDate today) {
    return latest().review().isBefore(today);
  }
}
