package se.vagval.casework.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Child;
import se.vagval.casework.model.Member;
import se.vagval.casework.model.Member.Part;
import se.vagval.casework.model.NewPerson;
import se.vagval.casework.store.HouseholdStore;
import se.vagval.casework.store.PersonStore;

/// Puts people in a household. Who is there already is not put there twice.
@Component
class Households {

  private final HouseholdStore store;
  private final PersonStore persons;

  Households(HouseholdStore store, PersonStore persons) {
    this.store = store;
    this.persons = persons;
  }

  /// The households that those people belong to today.
  Set<UUID> of(List<NewPerson> adults, LocalDate today) {
    return adults.stream()
        .flatMap(adult -> Optional.ofNullable(adult.number()).stream())
        .flatMap(number -> persons.withNumber(number).stream())
        .flatMap(person -> store.of(person, today).stream())
        .collect(Collectors.toSet());
  }

  /// The open cases of those in the households.
  List<CaseId> openCases(Set<UUID> households, LocalDate today) {
    return store.openCases(households, today);
  }

  UUID open(String caseNumber) {
    return store.open("H-" + caseNumber);
  }

  void fill(UUID household, List<NewPerson> adults, List<Child> children, LocalDate today) {
    var there = store.members(household, today);
    var known = there.stream().map(Member::person).collect(Collectors.toSet());
    for (var adult : adults) {
      join(household, persons.register(adult), Part.ADULT, known, today);
    }
    children.stream()
        .filter(child -> there.stream().noneMatch(member -> isSame(child, member)))
        .map(child -> persons.register(new NewPerson(null, child.name(), child.born())))
        .forEach(child -> join(household, child, Part.CHILD, known, today));
  }

  private void join(
      UUID household, PersonId person, Part part, Set<PersonId> known, LocalDate today) {
    if (!known.contains(person)) {
      store.join(household, person, part, today);
    }
  }

  /// Of a protected child the birth date alone tells: their name is not read here.
  private static boolean isSame(Child child, Member member) {
    return member.birthDate().equals(child.born())
        && switch (member.name()) {
          case PersonName.Known known -> known.given().equalsIgnoreCase(child.name().given());
          case PersonName.Protected _ -> true;
        };
  }
}
