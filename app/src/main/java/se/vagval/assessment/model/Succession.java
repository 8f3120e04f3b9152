package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Renewal;
import se.vagval.kernel.Term;

/// That one decision on a check followed on another, while the first check was held.
///
/// @param decision the later one
/// @param lastDay of the earlier check; null when the later one lies beside it
@Term(sv = "beslut som följer på ett annat")
public record Succession(
    DecisionId decision,
    String number,
    DecisionId earlier,
    String earlierNumber,
    Renewal renewal,
    @Nullable LocalDate lastDay) {

  public boolean replaces() {
    return lastDay != null;
  }
}
