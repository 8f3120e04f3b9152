package se.vagval.assistance.model;

import java.util.Optional;
import se.vagval.assistance.PaidMonth;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;

/// What was paid to a household in a month.
///
/// @param person the first of the household's whom the register names
/// @param cause as the register says it; empty where it does not
public record HouseholdMonth(PaidMonth when, PersonId person, Money amount, String cause)
    implements Said<HouseholdMonth> {

  @Override
  public Subject about() {
    return when;
  }

  @Override
  public boolean saysTheSame(HouseholdMonth other) {
    return amount.equals(other.amount) && cause.equals(other.cause);
  }

  /// Several payments are added together.
  @Override
  public Optional<HouseholdMonth> with(HouseholdMonth other) {
    return Optional.of(
        new HouseholdMonth(
            when, person, amount.plus(other.amount), cause.isEmpty() ? other.cause : cause));
  }
}
