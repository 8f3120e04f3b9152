package se.vagval.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.model.ChildUnderEight;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.StayStore;

/// The door to who belongs to which household.
@Component
public class HouseholdsInTime {

  private final StayStore store;
  private final LivingStore living;

  HouseholdsInTime(StayStore store, LivingStore living) {
    this.store = store;
    this.living = living;
  }

  /// Those known here of many numbers, in one statement. Somebody without a household is left out.
  @Transactional(readOnly = true)
  public Map<PersonalNumber, Stays> byNumbers(Collection<PersonalNumber> numbers) {
    return numbers.isEmpty() ? Map.of() : store.byNumbers(numbers);
  }

  /// Whether a child belongs to the household of that case on that day.
  @Transactional(readOnly = true)
  public boolean haveChild(CaseId caseId, LocalDate on) {
    return store.haveChild(caseId, on);
  }

  /// Whether a child who surely is under eight on that day belongs to the household of that case
  /// (CAS-01). Of whom it cannot be told, it is not said.
  @Transactional(readOnly = true)
  public boolean haveChildUnderEight(CaseId caseId, LocalDate on) {
    var children =
        living.in(living.of(caseId).id()).stream()
            .filter(one -> one.part() == Member.Part.CHILD && one.on(on))
            .map(Living::born)
            .toList();
    return ChildUnderEight.of(new ChildUnderEight.Facts(children, on))
        == ChildUnderEight.Outcome.YES;
  }

  @Transactional(readOnly = true)
  public Optional<Stays> of(PersonId person) {
    return Optional.ofNullable(store.of(Set.of(person)).get(person));
  }

  /// Of many, in one statement. Somebody without a household is left out.
  @Transactional(readOnly = true)
  public Map<PersonId, Stays> of(Collection<PersonId> persons) {
    return persons.isEmpty() ? Map.of() : store.of(persons);
  }
}
