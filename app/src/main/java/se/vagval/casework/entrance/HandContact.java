package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.model.ContactHandover.Asked;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.model.Holder;
import se.vagval.casework.store.ContactHandoverStore;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.casework.store.HandoverStore;
import se.vagval.web.NotFound;

/// Hands a first contact to a colleague, who has it from then on.
@Component
class HandContact {

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record HandedOver() implements Outcome {}

    record EndedBefore() implements Outcome {}

    /// Somebody else has it than the page said.
    record HasMoved() implements Outcome {}

    /// Who is to have it is no caseworker of the contact's unit today, or has it already.
    record NotOfTheUnit() implements Outcome {}

    /// The same form was sent before, with something else in it.
    record SentBefore() implements Outcome {}
  }

  private final FirstContactStore contacts;
  private final ContactHandoverStore handovers;
  private final HandoverStore units;
  private final Audit audit;
  private final Clock clock;

  HandContact(
      FirstContactStore contacts,
      ContactHandoverStore handovers,
      HandoverStore units,
      Audit audit,
      Clock clock) {
    this.contacts = contacts;
    this.handovers = handovers;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /// The caseworkers of the contact's unit today but whoever has it, by name.
  @Transactional(readOnly = true)
  List<Holder> colleagues(FirstContact contact) {
    return units.holders(Set.of(contact.unit()), Set.of(), LocalDate.now(clock)).stream()
        .filter(one -> !one.account().equals(contact.held().by()))
        .toList();
  }

  @Transactional
  Outcome handle(Asked asked, Actor by) {
    var held = handovers.lockOpen(asked.contact());
    var sent = handovers.find(asked.id());
    if (sent.isPresent()) {
      return sent.get().equals(asked) ? new Outcome.HandedOver() : new Outcome.SentBefore();
    }
    if (held.isEmpty()) {
      return new Outcome.EndedBefore();
    }
    if (!held.get().equals(asked.from())) {
      return new Outcome.HasMoved();
    }
    if (asked.to().equals(asked.from()) || !isOfUnit(asked)) {
      return new Outcome.NotOfTheUnit();
    }
    handovers.handOver(asked, OffsetDateTime.now(clock), by.signedIn());
    audit.changed(by, "first-contact-handed", asked.contact(), null);
    return new Outcome.HandedOver();
  }

  private boolean isOfUnit(Asked asked) {
    var contact =
        contacts
            .get(asked.contact())
            .orElseThrow(() -> new NotFound("first contact " + asked.contact()));
    return units.unitsOf(asked.to(), LocalDate.now(clock)).contains(contact.unit());
  }
}
