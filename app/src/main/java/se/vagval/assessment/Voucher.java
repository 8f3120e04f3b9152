package se.vagval.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// A check as decided. It is not money paid: what is left of it is known to remuneration.
///
/// @param plannedDays the days over which the running share is spread, from the agreement
/// @param terms the terms it is paid on, as JSON with the members of the statement contract
/// @param exclusive whether the person can hold no other check at the same time
/// @param validTo the day after the last day it can be used; null while no end is set
@Term(sv = "check", source = "Nacka 2013")
public record Voucher(
    VoucherId id,
    CaseId caseId,
    PersonId person,
    Money amount,
    int plannedDays,
    String terms,
    boolean exclusive,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
