package se.vagval.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.PersonByNumber;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.web.Text;

/// Finds a person by any number that they have had. The account of a protected person bears no
/// name.
@Component
class PersonsByNumber implements PersonByNumber {

  private static final Locale SWEDISH = Locale.of("sv");

  private final PersonStore persons;
  private final CaseStore cases;
  private final MessageSource messages;
  private final Clock clock;

  PersonsByNumber(PersonStore persons, CaseStore cases, MessageSource messages, Clock clock) {
    this.persons = persons;
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Known> of(String number) {
    return PersonalNumber.parse(number, LocalDate.now(clock))
        .flatMap(persons::withNumber)
        .map(person -> {
          var facts = persons.facts(person);
          PersonName name = facts.isProtected() ? PersonName.hidden() : facts.name();
          return new Known(
              person.value(),
              name.shown(new Text(messages, SWEDISH)),
              cases.openCaseOf(person).isPresent());
        });
  }
}
