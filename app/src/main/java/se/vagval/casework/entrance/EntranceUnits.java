package se.vagval.casework.entrance;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.vagval.access.Actor;
import se.vagval.access.Role;

/// The units at whose entrance somebody works.
final class EntranceUnits {

  private EntranceUnits() {}

  static Set<UUID> of(Actor actor) {
    var units = new HashSet<>(actor.units(Role.CASEWORKER));
    units.addAll(actor.units(Role.TEAM_LEADER));
    return Set.copyOf(units);
  }
}
