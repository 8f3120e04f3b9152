package se.vagval.retention.destroying;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.retention.store.FoundStore;

/// Finds what has become due, and keeps that it was found. Nothing is destroyed by it.
@Component
public class LookForDue {

  private final FindDue findDue;
  private final FoundStore store;
  private final Clock clock;

  LookForDue(FindDue findDue, FoundStore store, Clock clock) {
    this.findDue = findDue;
    this.store = store;
    this.clock = clock;
  }

  /// Once a day for a municipality, on whichever node comes first.
  ///
  /// @return whether this was the look
  @Transactional
  public boolean handle() {
    var now = OffsetDateTime.now(clock);
    if (!store.begin(now.toLocalDate())) {
      return false;
    }
    var found = findDue.handle();
    var due = found.due().each();
    store.leaveOnly(due, found.today());
    store.looked(found.today(), now, store.add(due, found.today()));
    return true;
  }

  /// When something was destroyed, which is no longer due.
  @Transactional
  void settle() {
    var found = findDue.handle();
    store.leaveOnly(found.due().each(), found.today());
  }
}
