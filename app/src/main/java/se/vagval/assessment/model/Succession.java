package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Renewal;
import se.vagval.kernel.Term;

/// That one decision on a check followed on another.
///
/// @param decision the later one
/// @param lastDay of the earlier check; null when the later one lies beside it, or carries out what
///   was changed after it had ended
@Term(sv = "beslut som följer på ett annat")
public record Succession(
    DecisionId decision,
    String number,
    DecisionId earlier,
    String earlierNumber,
    Renewal renewal,
    @Nullable LocalDate lastDay) {

  /// What the later one does to the earlier, as it stands in the messages.
  public String word() {
    if (replaces()) {
      return "replaced";
    }
    return renewal.kind() == Renewal.Kind.SUPPLEMENT ? "supplemented" : "carried-out";
  }

  public boolean replaces() {
    return lastDay != null;
  }
}
