package se.vagval.casework.worklist;

import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.casework.store.WaitingContactStore;

/// How many first contacts wait, of those that the entrance shows first to whoever asks: a
/// caseworker's own, else the units'.
@Component
class CountContacts {

  private final WaitingContactStore store;
  private final Access access;

  CountContacts(WaitingContactStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /// None for those who have no work at the entrance.
  @Transactional(readOnly = true)
  int handle(Actor reader) {
    if (!access.allows(reader, Permission.LIST_FIRST_CONTACTS)) {
      return 0;
    }
    var units = new HashSet<>(reader.units(Role.CASEWORKER));
    units.addAll(reader.units(Role.TEAM_LEADER));
    var ownOnly = access.allows(reader, Permission.OPEN_CASE);
    return store.count(units, ownOnly ? reader.signedIn() : null);
  }
}
