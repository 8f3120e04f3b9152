package se.vagval.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.model.FirstContact;
import se.vagval.casework.store.FirstContactStore;

/// The door to first contacts for the modules that take them over. Whoever calls has asked for the
/// right to the contact.
@Component
public class FirstContacts {

  /// What a module that takes over need not ask again.
  ///
  /// @param organisation empty when none was named
  /// @param person who spoke for it
  public record Known(
      String organisation, String person, String reach, String wants, boolean isOpen) {

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return "FirstContacts.Known[hidden]";
    }
  }

  private final FirstContactStore store;
  private final Audit audit;
  private final Clock clock;

  FirstContacts(FirstContactStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Optional<Known> read(FirstContactId id, Actor reader) {
    var found = store.get(id);
    found.ifPresent(_ -> audit.read(reader, "first-contact", id, null));
    return found.map(one ->
        new Known(
            one.who().organisation(),
            one.who().name(),
            one.who().reach(),
            one.said().wants(),
            one.isOpen()));
  }

  /// Ends the contact, in the transaction in which the other module begins.
  ///
  /// @return false when it had ended before
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeOver(FirstContactId id, Actor by) {
    var ended =
        store.end(
            id, new FirstContact.End(FirstContact.WayOut.TAKEN_OVER, null, LocalDate.now(clock)));
    if (ended) {
      audit.changed(by, "first-contact-ended", id, null);
    }
    return ended;
  }
}
