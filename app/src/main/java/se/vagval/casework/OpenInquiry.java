package se.vagval.casework;

import java.time.LocalDate;
import java.util.UUID;
import se.vagval.kernel.Term;

/// An inquiry into why a person cannot support themselves, which comes before any measure.
///
/// @param dueOn the last day on which it is to be closed
@Term(sv = "utredning av oklar orsak")
public record OpenInquiry(UUID id, CaseId caseId, LocalDate openedOn, LocalDate dueOn) {

  public boolean isOverdue(LocalDate today) {
    return today.isAfter(dueOn);
  }
}
