package se.vagval.coordination.answering;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.coordination.ContactId;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.model.NextStep;
import se.vagval.coordination.store.ContactStore;
import se.vagval.web.NotFound;

/// Closes a contact, with an answer if the person consents: an answer tells that there is a case.
@Component
class AnswerContact {

  /// @param text empty to close without an answer
  record Command(CaseId caseId, ContactId contactId, String text, NextStep next, Actor by) {}

  sealed interface Outcome {
    record Closed() implements Outcome {}

    /// Somebody closed it meanwhile, in other words.
    record ClosedBefore() implements Outcome {}

    record NoConsent(PartnerView.Why why) implements Outcome {}
  }

  private final ContactStore store;
  private final Consents consents;
  private final Audit audit;
  private final Clock clock;

  AnswerContact(ContactStore store, Consents consents, Audit audit, Clock clock) {
    this.store = store;
    this.consents = consents;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var contact =
        store
            .get(command.contactId())
            .filter(one -> command.caseId().equals(one.caseId()))
            .orElseThrow(() -> new NotFound("contact " + command.contactId()));
    var reply = contact.reply();
    if (reply != null) {
      return isSame(reply, command) ? new Outcome.Closed() : new Outcome.ClosedBefore();
    }
    return switch (consents.view(command.caseId(), contact.authority())) {
      case PartnerView.Shown shown -> close(command);
      case PartnerView.Nothing(var why) ->
          command.text().isEmpty() ? close(command) : new Outcome.NoConsent(why);
    };
  }

  private Outcome close(Command command) {
    var id = command.contactId();
    var closed =
        new ContactStore.Closed(
            id,
            command.caseId(),
            command.text(),
            command.next(),
            command.by().signedIn(),
            OffsetDateTime.now(clock));
    if (!store.close(closed)) {
      return new Outcome.ClosedBefore();
    }
    audit.changed(command.by(), "contact-reply", id, command.caseId().value());
    return new Outcome.Closed();
  }

  /// The form was sent twice.
  private static boolean isSame(Contact.Reply before, Command command) {
    return before.text().equals(command.text()) && before.next() == command.next();
  }
}
