package se.vagval.access.grants;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccessLog;
import se.vagval.access.Actor;
import se.vagval.access.GrantId;
import se.vagval.access.Role;
import se.vagval.access.model.AnAdministratorRemains;
import se.vagval.access.model.KeptGrant;
import se.vagval.access.model.RoleIsSomebodyElses;
import se.vagval.access.store.GrantListStore;
import se.vagval.access.store.GrantStore;
import se.vagval.web.NotFound;

/// Ends a grant from a day on; today means at once. Whoever ends it is kept with it.
@Component
class EndGrant {

  /// @param on the first day on which it no longer holds
  record Command(Desk desk, GrantId id, LocalDate on, Actor by) {}

  sealed interface Outcome {
    record Ended() implements Outcome {}

    record Own() implements Outcome {}

    record NobodyElseIsAdministrator() implements Outcome {}

    record DayHasPassed() implements Outcome {}

    /// It ends by then without that, or somebody has ended it.
    record EndsBefore(LocalDate end) implements Outcome {}
  }

  private final GrantStore store;
  private final GrantListStore list;
  private final AccessLog log;
  private final Clock clock;

  EndGrant(GrantStore store, GrantListStore list, AccessLog log, Clock clock) {
    this.store = store;
    this.list = list;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock();
    var by = command.by();
    var grant =
        list.get(command.desk().reach(by), command.id())
            .orElseThrow(() -> new NotFound("grant " + command.id()));
    if (RoleIsSomebodyElses.of(by.signedIn(), grant.holder().account())
        == RoleIsSomebodyElses.Outcome.OWN) {
      return new Outcome.Own();
    }
    var end = grant.end();
    if (end != null && (grant.ended() != null || !command.on().isBefore(end))) {
      return end.equals(command.on()) ? new Outcome.Ended() : new Outcome.EndsBefore(end);
    }
    if (command.on().isBefore(LocalDate.now(clock))) {
      return new Outcome.DayHasPassed();
    }
    return isLastAdministrator(grant, command.on())
        ? new Outcome.NobodyElseIsAdministrator()
        : end(command);
  }

  private boolean isLastAdministrator(KeptGrant grant, LocalDate on) {
    var from = grant.from().isAfter(on) ? grant.from() : on;
    return grant.role() == Role.ADMINISTRATOR
        && AnAdministratorRemains.of(
                new AnAdministratorRemains.Held(from, grant.end()),
                store.otherAdministrators(grant.holder().account(), from))
            == AnAdministratorRemains.Outcome.NOBODY_WOULD_REMAIN;
  }

  private Outcome end(Command command) {
    var by = command.by();
    store.end(command.id(), command.on(), new GrantStore.Signature(by.signedIn(), clock.instant()));
    log.add(by, AccessLog.Act.GRANT_ENDED, command.id());
    return new Outcome.Ended();
  }
}
