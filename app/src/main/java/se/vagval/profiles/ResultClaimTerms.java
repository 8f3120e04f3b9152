package se.vagval.profiles;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Within which time a result is claimed, for checks that are decided on that day or later.
///
/// @param months after the check's last day; null where there is no limit
/// @param daysAfterRefusal within which a claim that was refused can be made anew, also when the
///   months are over; null where there is no limit
@Term(sv = "tid för att anmäla resultat")
public record ResultClaimTerms(
    LocalDate from,
    @Nullable LocalDate lastDay,
    @Nullable Integer months,
    @Nullable Integer daysAfterRefusal)
    implements Dated {

  /// The last day for a claim on a check with that last day.
  public Optional<LocalDate> lastDayToClaim(LocalDate lastDayOfCheck) {
    return Optional.ofNullable(months).map(lastDayOfCheck::plusMonths);
  }

  /// The last day for a new claim after a refusal.
  public Optional<LocalDate> lastDayToClaimAnew(LocalDate refusedOn) {
    return Optional.ofNullable(daysAfterRefusal).map(refusedOn::plusDays);
  }
}
