package se.vagval.casework.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Child;
import se.vagval.casework.model.NewPerson;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.PersonStore;

/// Registers a person and those they live with, and opens a case with the one who does it as
/// responsible.
@Component
class OpenCase {

  /// @param adult the other adult of the household, where there is one
  record Command(
      Actor by, NewPerson person, UnitId unit, @Nullable NewPerson adult, List<Child> children) {}

  sealed interface Outcome {
    record Opened(CaseId id) implements Outcome {}

    record AlreadyOpen(CaseHead head) implements Outcome {}

    record NotOwnUnit() implements Outcome {}

    /// The two adults are registered in different households.
    record AdultLivesElsewhere() implements Outcome {}
  }

  private final PersonStore persons;
  private final CaseStore cases;
  private final Households households;
  private final Audit audit;
  private final Clock clock;

  OpenCase(PersonStore persons, CaseStore cases, Households households, Audit audit, Clock clock) {
    this.persons = persons;
    this.cases = cases;
    this.households = households;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var today = LocalDate.now(clock);
    if (!command.by().units(Role.CASEWORKER).contains(command.unit().value())) {
      return new Outcome.NotOwnUnit();
    }
    var known = households.of(adults(command), today);
    if (known.size() > 1) {
      return new Outcome.AdultLivesElsewhere();
    }
    var person = persons.register(command.person());
    var open = cases.openCaseOf(person);
    return open.isPresent()
        ? new Outcome.AlreadyOpen(open.get())
        : open(command, person, known.stream().findFirst(), today);
  }

  private Outcome open(Command command, PersonId person, Optional<UUID> known, LocalDate today) {
    var number = cases.nextNumber(today.getYear());
    var household = known.orElseGet(() -> households.open(number));
    households.fill(household, adults(command), command.children(), today);
    var id =
        cases.open(
            new CaseStore.NewCase(
                number, person, household, command.unit(), command.by().signedIn(), today));
    audit.changed(command.by(), "case-opened", id, id.value());
    return new Outcome.Opened(id);
  }

  private static List<NewPerson> adults(Command command) {
    return Stream.concat(Stream.of(command.person()), Optional.ofNullable(command.adult()).stream())
        .toList();
  }
}
