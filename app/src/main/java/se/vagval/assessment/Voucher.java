package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Optional;
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
/// @param validTo the day after the last day it can be used, as decided; null while no end is set
/// @param endedAfter the last day it can be used when it was ended before its time; null otherwise
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
    @Nullable LocalDate validTo,
    @Nullable LocalDate endedAfter) {

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && lastDay().filter(day::isAfter).isEmpty();
  }

  /// On which it can be used; empty while no end is set.
  public Optional<LocalDate> lastDay() {
    return endedAfter == null
        ? Optional.ofNullable(validTo).map(to -> to.minusDays(1))
        : Optional.of(endedAfter);
  }
}
