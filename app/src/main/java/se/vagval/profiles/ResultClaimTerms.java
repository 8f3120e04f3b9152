package se.vagval.profiles;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Within which time a result is claimed, for checks whose last day is that day or later.
///
/// @param months after the check's last day; null where there is no limit
@Term(sv = "tid för att anmäla resultat")
public record ResultClaimTerms(
    LocalDate from, @Nullable LocalDate lastDay, @Nullable Integer months) implements Dated {

  /// The last day for a claim on a check with that last day.
  public Optional<LocalDate> lastDayToClaim(LocalDate lastDayOfCheck) {
    return Optional.ofNullable(months).map(lastDayOfCheck::plusMonths);
  }
}
