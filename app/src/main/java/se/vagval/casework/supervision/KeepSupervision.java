package se.vagval.casework.supervision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.casework.model.Supervision;
import se.vagval.casework.store.SupervisionStore;

/// Notes and lists a unit's supervision.
@Component
public class KeepSupervision {

  private final SupervisionStore store;
  private final Clock clock;

  KeepSupervision(SupervisionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Of the units that the reader leads, the newest first.
  @Transactional(readOnly = true)
  List<Supervision> of(Actor reader) {
    return store.of(reader.units(Role.TEAM_LEADER));
  }

  /// The unit that the leader's note is about; the first, where somebody leads several.
  UUID unit(Actor leader) {
    return leader.units(Role.TEAM_LEADER).stream().sorted().findFirst().orElseThrow();
  }

  /// The same form sent twice notes once.
  ///
  /// @return false when it was sent before with something else in it
  @Transactional
  boolean note(Supervision one, Actor by) {
    return store.add(one, by.signedIn(), clock.instant())
        || store.of(List.of(one.unit().value())).contains(one);
  }
}
