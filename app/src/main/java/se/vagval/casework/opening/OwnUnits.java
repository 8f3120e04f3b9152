package se.vagval.casework.opening;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.casework.model.Unit;
import se.vagval.casework.store.UnitStore;

/// The units in which somebody is a caseworker.
@Component
class OwnUnits {

  private final UnitStore units;

  OwnUnits(UnitStore units) {
    this.units = units;
  }

  @Transactional(readOnly = true)
  List<Unit> handle(Actor actor) {
    return units.among(actor.units(Role.CASEWORKER));
  }
}
