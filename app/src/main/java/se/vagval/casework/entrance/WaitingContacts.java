package se.vagval.casework.entrance;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.model.WaitingContact;
import se.vagval.casework.store.WaitingContactStore;

/// The contacts that wait for their next act.
@Component
class WaitingContacts {

  private final WaitingContactStore store;
  private final Access access;
  private final Audit audit;

  WaitingContacts(WaitingContactStore store, Access access, Audit audit) {
    this.store = store;
    this.access = access;
    this.audit = audit;
  }

  /// Logged once for each unit: who is in the list has no case yet.
  ///
  /// @param ownOnly those that the reader took
  @Transactional
  List<WaitingContact> handle(Actor reader, boolean ownOnly) {
    var units = EntranceUnits.of(reader);
    var mayRead = access.where(reader, Permission.FOLLOW_FIRST_CONTACT, FirstContactId.class, "f");
    var waiting = store.waiting(units, mayRead, ownOnly ? reader.signedIn() : null);
    waiting.stream()
        .map(one -> one.contact().unit())
        .distinct()
        .forEach(unit -> audit.read(reader, "first-contacts", unit, null));
    return waiting;
  }
}
