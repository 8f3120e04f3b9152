package se.vagval.assistance.model;

import se.vagval.assistance.PaidMonth;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Money;

/// What was paid to a household in a month.
///
/// @param person the first of the household's whom the register names
/// @param cause as the register says it; empty where it does not
public record HouseholdMonth(PaidMonth when, PersonId person, Money amount, String cause) {

  /// Whether it says the same of the household and month; to whom it was paid may differ.
  public boolean saysTheSame(HouseholdMonth other) {
    return amount.equals(other.amount) && cause.equals(other.cause);
  }
}
