package se.vagval.assistance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.HouseholdsInTime;
import se.vagval.casework.PersonId;
import se.vagval.casework.Stays;

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

  /// What the register says of each person's household in those months, in two statements for any
  /// number of persons. A month that it says nothing of is not there.
  @Transactional(readOnly = true)
  public Map<PersonId, List<ToldMonth>> told(
      Collection<PersonId> persons, Collection<YearMonth> months) {
    var stays = households.of(persons);
    var all =
        stays.values().stream()
            .flatMap(theirs -> theirs.stays().stream())
            .map(Stays.Stay::household)
            .collect(Collectors.toSet());
    var told =
        payments.told(all, months).stream()
            .collect(Collectors.toMap(ToldMonth::when, Function.identity()));
    return stays.values().stream()
        .collect(Collectors.toMap(Stays::person, theirs -> of(theirs, months, told)));
  }

  /// Which of those months the register has reached for each person: an import that counts covers
  /// the month, left out no row of it, and the person's household in that month is known. With the
  /// day of the latest such import. A household without a row in such a month got nothing.
  @Transactional(readOnly = true)
  public Map<PersonId, Map<YearMonth, LocalDate>> reached(
      Collection<PersonId> persons, Collection<YearMonth> months) {
    var reached = payments.reached(months);
    return households.of(persons).values().stream()
        .collect(
            Collectors.toMap(
                Stays::person,
                stays ->
                    reached.entrySet().stream()
                        .filter(month -> stays.in(month.getKey()).isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  /// Lets no import be undone until the transaction ends, so that what is told meanwhile stands
  /// when somebody decides on it.
  @Transactional
  public void holdStill() {
    payments.holdStill();
  }

  private static List<ToldMonth> of(
      Stays stays, Collection<YearMonth> months, Map<PaidMonth, ToldMonth> told) {
    return months.stream()
        .flatMap(
            month -> stays.in(month).map(household -> new PaidMonth(household, month)).stream())
        .flatMap(when -> Optional.ofNullable(told.get(when)).stream())
        .toList();
  }
}
