package se.vagval.casework.worklist;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.casework.SavedViewId;
import se.vagval.casework.model.SavedView;
import se.vagval.casework.store.SavedViewStore;
import se.vagval.web.NotFound;

/// Keeps a list under a name, and lets go of it. It is the reader's own, and about nobody.
@Component
class KeepView {

  private static final int LONGEST = 60;

  sealed interface Outcome {
    record ViewKept() implements Outcome {}

    /// The name is missing or too long.
    record NoName() implements Outcome {}
  }

  private final SavedViewStore store;

  KeepView(SavedViewStore store) {
    this.store = store;
  }

  @Transactional
  Outcome keep(String name, Filter filter, Actor by) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return new Outcome.NoName();
    }
    store.keep(
        by.signedIn(), new SavedView(new SavedViewId(UUID.randomUUID()), stripped, filter.kept()));
    return new Outcome.ViewKept();
  }

  @Transactional
  void letGo(SavedViewId id, Actor by) {
    if (!store.remove(by.signedIn(), id)) {
      throw new NotFound("saved view " + id);
    }
  }
}
