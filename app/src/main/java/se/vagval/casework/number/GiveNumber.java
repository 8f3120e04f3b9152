package se.vagval.casework.number;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.model.HeldNumber;
import se.vagval.casework.store.NumberStore;
import se.vagval.casework.store.PersonStore;

/// Gives a person the personal number that replaces their coordination number. Those they had
/// before go on leading to them.
@Component
class GiveNumber {

  record Command(CaseId caseId, String typed, Actor by) {}

  sealed interface Outcome {
    record NumberGiven() implements Outcome {}

    record NotANumber() implements Outcome {}

    /// What was typed is a coordination number, and the person is to have a personal number.
    record NoPersonalNumber() implements Outcome {}

    record AlreadyAnothers() implements Outcome {}

    /// The person has a personal number, which is not replaced here.
    record HasPersonalNumber() implements Outcome {}
  }

  private final NumberStore numbers;
  private final PersonStore persons;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  GiveNumber(NumberStore numbers, PersonStore persons, Cases cases, Audit audit, Clock clock) {
    this.numbers = numbers;
    this.persons = persons;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// All numbers of the person in the case, the latest first.
  @Transactional
  List<HeldNumber> held(CaseId caseId, Actor by) {
    audit.read(by, "person-numbers", caseId, caseId.value());
    return numbers.of(cases.head(caseId).person());
  }

  @Transactional
  Outcome handle(Command command) {
    var typed = PersonalNumber.parse(command.typed(), LocalDate.now(clock));
    if (typed.isEmpty()) {
      return new Outcome.NotANumber();
    }
    return typed.get().isCoordinationNumber()
        ? new Outcome.NoPersonalNumber()
        : give(command, typed.get());
  }

  private Outcome give(Command command, PersonalNumber number) {
    var person = cases.head(command.caseId()).person();
    var now = numbers.lock(person);
    if (now.filter(number::equals).isPresent()) {
      return new Outcome.NumberGiven();
    }
    if (now.filter(had -> !had.isCoordinationNumber()).isPresent()) {
      return new Outcome.HasPersonalNumber();
    }
    var other = persons.withNumber(number).filter(one -> !one.equals(person));
    if (other.isPresent()) {
      logTried(other.get(), command.by());
      return new Outcome.AlreadyAnothers();
    }
    numbers.give(person, number);
    audit.changed(command.by(), "personal-number", command.caseId(), command.caseId().value());
    return new Outcome.NumberGiven();
  }

  private void logTried(PersonId other, Actor by) {
    var caseOfOther = cases.openCaseOf(other).map(head -> head.id().value()).orElse(null);
    audit.read(by, "number-tried", other, caseOfOther);
  }
}
