package se.vagval.assistance;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.HouseholdsInTime;
import se.vagval.casework.PersonId;

/// The door to the months in which income support was paid.
@Component
public class AssistanceMonths {

  private final PaymentStore payments;
  private final HouseholdsInTime households;

  AssistanceMonths(PaymentStore payments, HouseholdsInTime households) {
    this.payments = payments;
    this.households = households;
  }

  @Transactional(readOnly = true)
  public PaidMonths of(HouseholdId household) {
    return new PaidMonths(
        payments.paid(Set.of(household)).stream()
            .map(PaidMonth::month)
            .collect(Collectors.toSet()));
  }

  /// The months of the household that the person belonged to in each of them.
  @Transactional(readOnly = true)
  public PaidMonths of(PersonId person) {
    return households
        .of(person)
        .map(stays -> {
          var theirs =
              stays.stays().stream().map(stay -> stay.household()).collect(Collectors.toSet());
          return new PaidMonths(
              payments.paid(theirs).stream()
                  .filter(
                      paid -> stays.in(paid.month()).filter(paid.household()::equals).isPresent())
                  .map(PaidMonth::month)
                  .collect(Collectors.toSet()));
        })
        .orElseGet(() -> new PaidMonths(Set.of()));
  }
}
