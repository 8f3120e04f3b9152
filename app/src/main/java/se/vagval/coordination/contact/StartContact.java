package se.vagval.coordination.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.PersonByNumber;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.coordination.ContactId;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.store.ContactStore;

/// Takes an officer's question to the caseworker, if there is one. What comes back is the same
/// either way, and the number is not kept.
@Component
class StartContact {

  /// A form sent again within this time was sent twice.
  private static final Duration TWICE = Duration.ofMinutes(1);

  /// @param id made with the form, so that a form sent twice asks once
  record Command(
      ContactId id, PersonalNumber about, Authority authority, Contact.Asked asked, Actor by) {}

  sealed interface Outcome {
    record Received() implements Outcome {}

    /// The form was sent before, and is sent again with something else or much later; or it is so
    /// old that nobody looks whether it was, as what is deleted would tell whom it was about.
    record SentBefore() implements Outcome {}
  }

  private final PersonByNumber persons;
  private final Cases cases;
  private final ContactStore store;
  private final Audit audit;
  private final Clock clock;

  StartContact(PersonByNumber persons, Cases cases, ContactStore store, Audit audit, Clock clock) {
    this.persons = persons;
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    return FormId.isFresh(command.id(), clock.instant()) ? ask(command) : new Outcome.SentBefore();
  }

  private Outcome ask(Command command) {
    var caseId =
        persons
            .of(command.about().digits())
            .map(PersonByNumber.Known::id)
            .flatMap(id -> cases.openCaseOf(new PersonId(id)))
            .map(CaseHead::id)
            .orElse(null);
    var by = command.by().signedIn();
    var started =
        new ContactStore.Started(
            command.id(),
            caseId,
            command.authority(),
            command.asked(),
            by,
            OffsetDateTime.now(clock));
    if (!store.start(started)) {
      return isTwice(command) ? new Outcome.Received() : new Outcome.SentBefore();
    }
    var ofCase = Optional.ofNullable(caseId).<UUID>map(id -> id.value()).orElse(null);
    audit.changed(command.by(), "contact", command.id(), ofCase);
    return new Outcome.Received();
  }

  /// Goes by what the officer can know alone, not by whom it is about.
  private boolean isTwice(Command command) {
    return store
        .get(command.id())
        .filter(before -> before.sent().by().equals(command.by().signedIn()))
        .filter(before -> before.asked().equals(command.asked()))
        .filter(before -> before.sent().at().plus(TWICE).isAfter(OffsetDateTime.now(clock)))
        .isPresent();
  }
}
