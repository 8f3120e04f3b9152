package se.vagval.retention;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.StartNotice;
import se.vagval.retention.store.FoundStore;

/// Tells those who destroy data, where they begin, what waits for them.
@Component
class RetentionNotice implements StartNotice {

  private final Access access;
  private final FoundStore store;

  RetentionNotice(Access access, FoundStore store) {
    this.access = access;
    this.store = store;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Told> of(Actor actor) {
    if (!access.allows(actor, Permission.DESTROY_DATA)) {
      return Optional.empty();
    }
    var waiting = store.waiting();
    return Optional.ofNullable(waiting.since())
        .map(since ->
            new Told("retention.notice", waiting.count(), since, "/retention/destructions"));
  }
}
