package se.vagval.casework.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.vagval.access.AccountNames;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Consent;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ConsentStore;
import se.vagval.casework.store.NamedReaderStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.web.Text;

/// What follows when a person is marked as protected or the mark is lifted: nothing that was agreed
/// or given under the one goes on by itself under the other.
@Component
class MarkFollows {

  private static final Locale SWEDISH = Locale.of("sv");

  private final CaseStore cases;
  private final ConsentStore consents;
  private final NamedReaderStore readers;
  private final PersonStore persons;
  private final AccountNames accounts;
  private final MessageSource messages;
  private final Audit audit;
  private final Clock clock;

  MarkFollows(
      CaseStore cases,
      ConsentStore consents,
      NamedReaderStore readers,
      PersonStore persons,
      AccountNames accounts,
      MessageSource messages,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.readers = readers;
    this.persons = persons;
    this.accounts = accounts;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /// Consents are taken back, and the person's account no longer bears the name.
  void marked(PersonId person, Actor by) {
    for (var caseId : cases.about(person)) {
      for (var authority : Authority.values()) {
        takeBack(caseId, authority, by);
      }
    }
    accounts.correct(person.value(), PersonName.hidden().shown(new Text(messages, SWEDISH)));
  }

  /// Those named to read the file no longer are, and the account bears the name again.
  void lifted(PersonId person) {
    readers.endAll(person, LocalDate.now(clock));
    accounts.correct(person.value(), persons.facts(person).name().written());
  }

  private void takeBack(CaseId caseId, Authority authority, Actor by) {
    if (consents.latest(caseId, authority).flatMap(Consent::given).isPresent()) {
      var signature = new ConsentStore.Signature(by.signedIn(), OffsetDateTime.now(clock));
      consents.takeBack(caseId, authority, LocalDate.now(clock), signature);
      audit.changed(by, "consent-taken-back", caseId, caseId.value());
    }
  }
}
