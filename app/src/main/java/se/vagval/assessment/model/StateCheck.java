package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.StateCheckId;
import se.vagval.kernel.Term;

/// What was found out on a day about what the state does for a person, and what followed. It is
/// never changed.
///
/// @param by the name of whoever checked
/// @param carried null unless somebody has said why the municipality acts all the same
@Term(sv = "kontroll av statens ansvar")
public record StateCheck(
    StateCheckId id,
    StateFacts facts,
    StateConclusion conclusion,
    LocalDate on,
    String by,
    @Nullable Carried carried) {

  /// Why the municipality acts though the state comes first or fills the person's days.
  @Term(sv = "kommunen tar det ändå")
  public record Carried(String reason, LocalDate on, String by) {}

  public boolean holdsOn(LocalDate day) {
    return day.isBefore(conclusion.until());
  }

  /// Whether the municipality needs a stated reason to act.
  public boolean needsReason() {
    return conclusion.responsible() != Responsible.MUNICIPALITY || facts.inFullTimeProgramme();
  }

  public Optional<Carried> carriedBy() {
    return Optional.ofNullable(carried);
  }
}
