package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Term;
import se.vagval.profiles.ProfileId;

/// What every decision has, whatever it is on: what happens to it afterwards happens to this.
///
/// @param number as people quote it, such as `B-2026-17`; of one row for all kinds
/// @param profile the rules that it was made on
/// @param takenBack null while it stands
/// @param moved that a check ends on another day than it says; null where it does not
@Term(sv = "numrerat beslut")
public record NumberedDecision(
    DecisionId id,
    String number,
    CaseId caseId,
    Kind kind,
    LocalDate decidedOn,
    ProfileId profile,
    @Nullable TakenBack takenBack,
    @Nullable Moved moved) {

  /// That the last day which it set was changed, and that this is carried out.
  ///
  /// @param by the event that changed it
  public record Moved(LocalDate lastDay, LocalDate on, DecisionEventId by) {}

  /// That it does not hold any more, though what it was on goes on.
  ///
  /// @param isChanged whether a court, or the municipality on looking at it again, had changed it;
  ///   else the municipality took it back of itself
  public record TakenBack(LocalDate on, boolean isChanged) {}

  public enum Kind {
    CHECK,
    CHECK_ENDED
  }
}
