package se.vagval.retention.destroying;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.retention.DestructionId;
import se.vagval.retention.model.Destruction;
import se.vagval.retention.store.DestructionStore;
import se.vagval.web.NotFound;

/// Prepares a list, withdraws it, or approves and carries it out. Whoever prepared it does not
/// approve it.
@Component
class Destroy {

  sealed interface Prepared {
    record Listed(DestructionId id) implements Prepared {}

    record NothingIsDue() implements Prepared {}
  }

  sealed interface Approved {
    record CarriedOut() implements Approved {}

    record OwnList() implements Approved {}

    record NoLongerOpen() implements Approved {}
  }

  private final FindDue findDue;
  private final LookForDue look;
  private final DestructionStore store;
  private final Audit audit;
  private final Clock clock;

  Destroy(FindDue findDue, LookForDue look, DestructionStore store, Audit audit, Clock clock) {
    this.findDue = findDue;
    this.look = look;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Destruction read(DestructionId id, Actor reader) {
    var found = store.get(id).orElseThrow(() -> new NotFound("destruction " + id));
    audit.read(reader, "destruction", id, null);
    return found;
  }

  /// The one that is open already, when there is one.
  @Transactional
  Prepared prepare(Actor by) {
    var open = store.open();
    if (open.isPresent()) {
      return new Prepared.Listed(open.get());
    }
    var found = findDue.handle();
    if (found.due().isEmpty()) {
      return new Prepared.NothingIsDue();
    }
    var id = store.prepare(found.today(), found.rules(), signature(by), found.due());
    audit.changed(by, "destruction-prepared", id, null);
    return new Prepared.Listed(id);
  }

  @Transactional
  Approved approve(DestructionId id, Actor by) {
    var list = store.get(id).orElseThrow(() -> new NotFound("destruction " + id));
    if (list.preparedBy().equals(by.signedIn().value())) {
      return new Approved.OwnList();
    }
    if (!store.approve(id, signature(by))) {
      return new Approved.NoLongerOpen();
    }
    store.carryOut(id);
    look.settle();
    audit.changed(by, "destruction-carried-out", id, null);
    return new Approved.CarriedOut();
  }

  @Transactional
  void withdraw(DestructionId id, Actor by) {
    var list = store.get(id).orElseThrow(() -> new NotFound("destruction " + id));
    if (store.withdraw(list.id(), signature(by))) {
      audit.changed(by, "destruction-withdrawn", id, null);
    }
  }

  private DestructionStore.Signature signature(Actor by) {
    return new DestructionStore.Signature(by.signedIn(), OffsetDateTime.now(clock));
  }
}
