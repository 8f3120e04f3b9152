package se.vagval.casework.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.HouseholdId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Household;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.NewPerson;
import se.vagval.casework.store.HouseholdStore;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.casework.store.ProtectionStore;

/// Puts somebody in a household from a day on; who lives in another moves from there. Whose number
/// leads to somebody that the one who adds may not know of is entered as if it led to nobody.
@Component
class AddMember {

  /// @param seen the version of the household that the form showed
  /// @param moves that the person is to leave the household that they live in
  record Command(CaseId caseId, Newcomer who, LocalDate from, int seen, boolean moves, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Added() implements Outcome {}

    record AlreadyHere(LocalDate since) implements Outcome {}

    /// The person lives in another household, and it was not said that they move.
    record LivesInAnother() implements Outcome {}

    /// Somebody protected lives here, and a child without a number might be that person.
    record NotToBeTold() implements Outcome {}

    /// The person belonged to some household on that day already.
    record BoundThen() implements Outcome {}

    /// The household stands as it was when the case was closed.
    record CaseIsClosed() implements Outcome {}

    record ChangedMeanwhile() implements Outcome {}

    record LiesAhead() implements Outcome {}
  }

  private final Cases open;
  private final LivingStore store;
  private final HouseholdStore households;
  private final TypedNumber numbers;
  private final PersonStore persons;
  private final ProtectionStore protections;
  private final Audit audit;
  private final Clock clock;

  AddMember(
      Cases open,
      LivingStore store,
      HouseholdStore households,
      TypedNumber numbers,
      PersonStore persons,
      ProtectionStore protections,
      Audit audit,
      Clock clock) {
    this.open = open;
    this.store = store;
    this.households = households;
    this.numbers = numbers;
    this.persons = persons;
    this.protections = protections;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var today = LocalDate.now(clock);
    if (command.from().isAfter(today)) {
      return new Outcome.LiesAhead();
    }
    if (open.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var household = store.of(command.caseId());
    if (command.who().number() == null && hasHidden(household.id(), command.by(), today)) {
      return new Outcome.NotToBeTold();
    }
    var typed =
        Optional.ofNullable(command.who().number())
            .map(number -> numbers.handle(number, household.id(), command.caseId(), command.by()))
            .orElseGet(TypedNumber.Leads::nowhere);
    var known = typed.to();
    var here = here(household.id(), known, command.who());
    if (here.isPresent()) {
      var since = here.get().since();
      return since.equals(command.from()) ? new Outcome.Added() : new Outcome.AlreadyHere(since);
    }
    return known
        .flatMap(person -> hindrance(person, command, today))
        .orElseGet(() -> add(command, household, typed));
  }

  private Optional<Living> here(HouseholdId household, Optional<PersonId> known, Newcomer who) {
    return store.in(household).stream()
        .filter(Living::goesOn)
        .filter(living -> known.map(living.person()::equals).orElseGet(() -> isSame(living, who)))
        .findFirst();
  }

  /// Of a protected child the birth alone tells: their name is not read here.
  private static boolean isSame(Living living, Newcomer who) {
    return who.number() == null
        && living.birth().equals(who.born())
        && switch (living.name()) {
          case PersonName.Known known -> known.given().equalsIgnoreCase(who.name().given());
          case PersonName.Protected _ -> true;
        };
  }

  /// Where somebody protected lives, a child without a number may be that person: whether it is
  /// would tell a birth, so such a child is added only by somebody who may know.
  private boolean hasHidden(HouseholdId household, Actor by, LocalDate today) {
    return store.in(household).stream()
        .filter(Living::goesOn)
        .filter(living -> living.name() instanceof PersonName.Protected)
        .anyMatch(living -> !protections.isNamed(living.person(), by.signedIn(), today));
  }

  private Optional<Outcome> hindrance(PersonId person, Command command, LocalDate today) {
    if (households.of(person, today).isPresent() && !command.moves()) {
      return Optional.of(new Outcome.LivesInAnother());
    }
    return store.isBound(person, command.from())
        ? Optional.of(new Outcome.BoundThen())
        : Optional.empty();
  }

  private Outcome add(Command command, Household into, TypedNumber.Leads typed) {
    if (!store.change(into.id(), command.seen())) {
      return new Outcome.ChangedMeanwhile();
    }
    var today = LocalDate.now(clock);
    var known = typed.to();
    var left = known.flatMap(one -> households.of(one, today)).map(Set::of).orElse(Set.<UUID>of());
    var person = known.orElseGet(() -> register(command.who(), typed.isTaken()));
    audit.changedEach(command.by(), "household-left", cases(left, today));
    store.end(person, command.from());
    households.join(into.id().value(), person, command.who().part(), command.from());
    store.follow(person, into.id());
    audit.changedEach(command.by(), "household-joined", cases(Set.of(into.id().value()), today));
    return new Outcome.Added();
  }

  private PersonId register(Newcomer who, boolean isTaken) {
    var number = who.number();
    var person =
        number != null && isTaken
            ? persons.enterTold(new NewPerson(null, who.name(), who.earliest()), number)
            : persons.enter(new NewPerson(number, who.name(), who.earliest()));
    store.describe(person, who.name(), who.born());
    return person;
  }

  private Map<CaseId, UUID> cases(Set<UUID> households, LocalDate today) {
    return this.households.openCases(households, today).stream()
        .collect(Collectors.toMap(Function.identity(), CaseId::value));
  }
}
