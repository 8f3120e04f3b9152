package se.vagval.casework;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.PlaceNames;
import se.vagval.casework.store.UnitStore;

/// Tells the log what units are called.
@Component
class UnitsInTheLog implements PlaceNames {

  private final UnitStore units;

  UnitsInTheLog(UnitStore units) {
    this.units = units;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> all() {
    return units.all().stream()
        .collect(Collectors.toMap(unit -> unit.id().value(), unit -> unit.name()));
  }
}
