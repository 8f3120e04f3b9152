package se.vagval.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.store.HandoverStore;
import se.vagval.casework.store.HandoverStore.Held;
import se.vagval.casework.store.ProtectionStore;

/// Hands cases over from one caseworker to another of the same unit: all of them, or none.
@Component
class HandOver {

  record Command(Set<CaseId> cases, AccountId from, AccountId to, Actor by) {}

  sealed interface Outcome {
    record HandedOver(int cases) implements Outcome {}

    record NothingChosen() implements Outcome {}

    /// The one to take over is no caseworker of the cases' unit today.
    record NotOfTheUnit() implements Outcome {}

    /// Some have been closed or handed over since the page was shown.
    record HaveMoved() implements Outcome {}
  }

  private final HandoverStore store;
  private final Audit audit;
  private final Clock clock;

  HandOver(HandoverStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    if (command.cases().isEmpty()) {
      return new Outcome.NothingChosen();
    }
    var held = store.lock(command.cases(), command.from());
    if (held.size() < command.cases().size()) {
      return new Outcome.HaveMoved();
    }
    var units = store.unitsOf(command.to(), LocalDate.now(clock));
    if (command.to().equals(command.from())
        || !held.stream().map(Held::unit).allMatch(units::contains)) {
      return new Outcome.NotOfTheUnit();
    }
    store.handOver(
        command.cases(),
        command.from(),
        command.to(),
        new ProtectionStore.Signature(command.by().signedIn(), OffsetDateTime.now(clock)));
    audit.changedEach(command.by(), "handover", withCases(command.cases()));
    return new Outcome.HandedOver(held.size());
  }

  private static Map<CaseId, UUID> withCases(Set<CaseId> cases) {
    return cases.stream().collect(Collectors.toMap(Function.identity(), CaseId::value));
  }
}
