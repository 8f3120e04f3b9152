package se.vagval.coordination.dialogue;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.coordination.model.LegalBasis;
import se.vagval.coordination.model.PartnerContact;
import se.vagval.coordination.model.Provision;
import se.vagval.coordination.model.SharingNeedsBasis;
import se.vagval.coordination.store.DialogueStore;
import se.vagval.coordination.store.ProvisionFile;

/// Notes a contact that was taken with a partner, if its legal basis held that day.
@Component
class NoteContact {

  /// @param id made with the form, so that a form sent twice notes once
  record Command(UUID id, CaseId caseId, PartnerContact contact, Actor by) {}

  sealed interface Outcome {
    record Noted() implements Outcome {}

    record NoBasis(SharingNeedsBasis.Reason reason) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final Consents consents;
  private final ProvisionFile provisions;
  private final DialogueStore store;
  private final Audit audit;
  private final Clock clock;

  NoteContact(
      Cases cases,
      Consents consents,
      ProvisionFile provisions,
      DialogueStore store,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.provisions = provisions;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    if (cases.head(command.caseId()).closedOn() != null) {
      return new Outcome.CaseIsClosed();
    }
    var contact = command.contact();
    var against =
        SharingNeedsBasis.against(
            new SharingNeedsBasis.Facts(
                contact.on(),
                contact.partner(),
                contact.basis(),
                view(command),
                provision(contact)));
    if (against.isPresent()) {
      return new Outcome.NoBasis(against.get());
    }
    var taken =
        new DialogueStore.Taken(
            command.id(), command.caseId(), contact, command.by().signedIn(), clock.instant());
    if (store.add(taken)) {
      audit.changed(command.by(), "dialogue-contact", command.caseId(), command.caseId().value());
    }
    return new Outcome.Noted();
  }

  private @Nullable PartnerView view(Command command) {
    return command
        .contact()
        .partner()
        .authority()
        .map(authority -> consents.viewOn(command.contact().on(), command.caseId(), authority))
        .orElse(null);
  }

  private @Nullable Provision provision(PartnerContact contact) {
    return contact.basis() instanceof LegalBasis.ByProvision(var code)
        ? provisions.find(code, contact.on()).orElse(null)
        : null;
  }
}
