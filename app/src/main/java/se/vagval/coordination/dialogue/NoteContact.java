package se.vagval.coordination.dialogue;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.coordination.BasisOnDay;
import se.vagval.coordination.model.PartnerContact;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.model.SharingNeedsBasis.Occasion;
import se.vagval.coordination.store.DialogueStore;

/// Notes a contact that was taken with a partner, if its legal basis held that day.
@Component
class NoteContact {

  /// @param id made with the form, so that a form sent twice notes once
  record Command(UUID id, CaseId caseId, PartnerContact contact, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Noted() implements Outcome {}

    /// The form was sent before with something else in it; that stands.
    record NotedOtherwise() implements Outcome {}

    record NoBasis(SharingNeedsBasis.Reason reason) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final BasisOnDay basisOnDay;
  private final DialogueStore store;
  private final Audit audit;
  private final Clock clock;

  NoteContact(Cases cases, BasisOnDay basisOnDay, DialogueStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.basisOnDay = basisOnDay;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var contact = command.contact();
    var before = store.noted(command.id(), command.caseId());
    if (before.isPresent()) {
      return isSame(before.get(), contact) ? new Outcome.Noted() : new Outcome.NotedOtherwise();
    }
    var against =
        basisOnDay.against(
            command.caseId(),
            new BasisOnDay.Told(contact.partner(), contact.basis(), Occasion.CONTACT),
            contact.on());
    if (against.isPresent()) {
      return new Outcome.NoBasis(against.get());
    }
    var taken =
        new DialogueStore.Taken(
            command.id(), command.caseId(), contact, command.by().signedIn(), clock.instant());
    if (!store.add(taken)) {
      return new Outcome.NotedOtherwise();
    }
    audit.changed(command.by(), "dialogue-contact", command.caseId(), command.caseId().value());
    return new Outcome.Noted();
  }

  /// By whom it was noted does not count.
  private static boolean isSame(PartnerContact before, PartnerContact contact) {
    return before.partner() == contact.partner()
        && before.on().equals(contact.on())
        && before.said().equals(contact.said())
        && Objects.equals(before.nextOn(), contact.nextOn())
        && before.basis().equals(contact.basis());
  }
}
