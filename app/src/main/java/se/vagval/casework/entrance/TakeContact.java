package se.vagval.casework.entrance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.model.Unit;
import se.vagval.casework.store.FirstContactStore;
import se.vagval.casework.store.UnitStore;

/// Notes that somebody reached the municipality, and what they want.
@Component
class TakeContact {

  sealed interface Outcome {
    record Taken(FirstContactId id) implements Outcome {}

    record NotOwnUnit() implements Outcome {}

    /// The same form was sent before, with something else in it.
    record SentBefore() implements Outcome {}
  }

  private final FirstContactStore store;
  private final UnitStore units;
  private final Audit audit;
  private final Clock clock;

  TakeContact(FirstContactStore store, UnitStore units, Audit audit, Clock clock) {
    this.store = store;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /// Those that the contact can be taken for.
  @Transactional(readOnly = true)
  List<Unit> units(Actor actor) {
    return units.among(EntranceUnits.of(actor));
  }

  @Transactional
  Outcome handle(FirstContact contact, Actor by) {
    if (!EntranceUnits.of(by).contains(contact.unit().value())) {
      return new Outcome.NotOwnUnit();
    }
    if (store.take(contact, OffsetDateTime.now(clock))) {
      audit.changed(by, "first-contact-new", contact.id(), null);
      return new Outcome.Taken(contact.id());
    }
    return store.get(contact.id()).filter(before -> isSame(before, contact)).isPresent()
        ? new Outcome.Taken(contact.id())
        : new Outcome.SentBefore();
  }

  private static boolean isSame(FirstContact before, FirstContact now) {
    return before.taken().by().equals(now.taken().by())
        && before.said().equals(now.said())
        && before.who().equals(now.who());
  }
}
