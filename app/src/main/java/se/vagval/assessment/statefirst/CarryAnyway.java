package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.StateCheckId;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Notes why the municipality acts though the rule says that the state comes first, or that the
/// state fills the person's days. It stays countable.
@Component
class CarryAnyway {

  /// @param check the one that the form showed
  record Command(CaseId caseId, StateCheckId check, String reason, Actor by) {}

  sealed interface Outcome {
    record ReasonNoted() implements Outcome {}

    /// Another check counts by now, it has expired, or somebody gave another reason.
    record ChangedMeanwhile() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final StateCheckStore store;
  private final Audit audit;
  private final Clock clock;

  CarryAnyway(Cases cases, StateCheckStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var today = LocalDate.now(clock);
    return store
        .latest(command.caseId())
        .filter(last -> last.id().equals(command.check()) && last.needsReason())
        .filter(last -> last.holdsOn(today))
        .map(last -> carry(last, command, today))
        .orElseGet(Outcome.ChangedMeanwhile::new);
  }

  private Outcome carry(StateCheck last, Command command, LocalDate today) {
    var before = last.carried();
    if (before != null) {
      // The form was sent twice, or somebody else was first.
      return before.reason().equals(command.reason())
          ? new Outcome.ReasonNoted()
          : new Outcome.ChangedMeanwhile();
    }
    var stamp = new StateCheckStore.Stamp(command.by().signedIn(), clock.instant(), today);
    store.carry(last.id(), command.caseId(), command.reason(), stamp);
    audit.changed(command.by(), "state-carried", last.id(), command.caseId().value());
    return new Outcome.ReasonNoted();
  }
}
