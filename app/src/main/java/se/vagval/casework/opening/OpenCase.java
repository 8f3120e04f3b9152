package se.vagval.casework.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.Child;
import se.vagval.casework.model.NewPerson;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.casework.store.ProtectionStore;

/// Registers a person and those they live with, and opens a case with the one who does it as
/// responsible.
@Component
class OpenCase {

  /// @param adult the other adult of the household, where there is one
  /// @param contact the first contact that leads to the case, where there is one
  record Command(
      Actor by,
      NewPerson person,
      UnitId unit,
      @Nullable NewPerson adult,
      List<Child> children,
      @Nullable FirstContactId contact) {}

  sealed interface Outcome {
    record Opened(CaseId id) implements Outcome {}

    record AlreadyOpen(CaseHead head) implements Outcome {}

    /// The person is protected and known here, and the one who asks is not named to read the file.
    record NotNamed() implements Outcome {}

    record NotOwnUnit() implements Outcome {}

    /// The two adults are registered in different households; or the one that the other adult is
    /// registered in has open cases, none of which the one who asks may read.
    record AdultLivesElsewhere() implements Outcome {}
  }

  private final PersonStore persons;
  private final CaseStore cases;
  private final Households households;
  private final ProtectionStore protections;
  private final LedByContact ledByContact;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  OpenCase(
      PersonStore persons,
      CaseStore cases,
      Households households,
      ProtectionStore protections,
      LedByContact ledByContact,
      Access access,
      Audit audit,
      Clock clock) {
    this.persons = persons;
    this.cases = cases;
    this.households = households;
    this.protections = protections;
    this.ledByContact = ledByContact;
    this.access = access;
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
    if (known.size() > 1 || isStrangers(command, known, today)) {
      var told = households.openCases(known, today);
      audit.readEach(command.by(), "number-tried", told, Function.identity());
      return new Outcome.AdultLivesElsewhere();
    }
    var person = persons.register(command.person());
    var open = cases.openCaseOf(person);
    if (open.isPresent()) {
      audit.read(command.by(), "number-tried", open.get().id(), open.get().id().value());
      leadToOpen(command, open.get().id());
      return new Outcome.AlreadyOpen(open.get());
    }
    if (isHidden(person, command.by(), today)) {
      audit.readEach(command.by(), "number-tried", cases.about(person), Function.identity());
      return new Outcome.NotNamed();
    }
    return open(command, person, known.stream().findFirst(), today);
  }

  /// The household is found by the number of the other adult alone, and is not known to the actor.
  private boolean isStrangers(Command command, Set<UUID> known, LocalDate today) {
    if (known.isEmpty() || !households.of(List.of(command.person()), today).isEmpty()) {
      return false;
    }
    var open = households.openCases(known, today);
    return !open.isEmpty()
        && open.stream().noneMatch(id -> access.allows(command.by(), Permission.READ_CASE, id));
  }

  private boolean isHidden(PersonId person, Actor by, LocalDate today) {
    return persons.facts(person).isProtected()
        && !protections.isNamed(person, by.signedIn(), today);
  }

  private Outcome open(Command command, PersonId person, Optional<UUID> known, LocalDate today) {
    var number = cases.nextNumber(today.getYear());
    var household = known.orElseGet(() -> households.open(number));
    audit.changedEach(command.by(), "household-joined", joined(known, today));
    households.fill(household, adults(command), command.children(), today);
    var id =
        cases.open(
            new CaseStore.NewCase(
                number, person, household, command.unit(), command.by().signedIn(), today));
    audit.changed(command.by(), "case-opened", id, id.value());
    ledByContact.toNew(id, person, command.contact(), command.by());
    return new Outcome.Opened(id);
  }

  private void leadToOpen(Command command, CaseId open) {
    if (access.allows(command.by(), Permission.READ_CASE, open)) {
      ledByContact.to(open, command.contact(), command.by());
    }
  }

  private Map<CaseId, UUID> joined(Optional<UUID> known, LocalDate today) {
    return known.stream()
        .flatMap(household -> households.openCases(Set.of(household), today).stream())
        .collect(Collectors.toMap(Function.identity(), CaseId::value));
  }

  private static List<NewPerson> adults(Command command) {
    return Stream.concat(Stream.of(command.person()), Optional.ofNullable(command.adult()).stream())
        .toList();
  }
}
