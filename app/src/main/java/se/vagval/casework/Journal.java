package se.vagval.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.casework.model.Entry;
import se.vagval.casework.store.JournalStore;

/// The door to the journal for other modules, which note there what has happened in them.
@Component
public class Journal {

  private final JournalStore store;
  private final Clock clock;

  Journal(JournalStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Notes an event, signed by the one who made it happen, in the transaction at hand.
  ///
  /// @param text in Swedish, as the journal is a record of the authority
  @Transactional
  public void event(CaseId caseId, Actor by, LocalDate happenedOn, String text) {
    var entry =
        new JournalStore.Signed(
            UUID.randomUUID(),
            caseId,
            Entry.Kind.EVENT,
            happenedOn,
            text,
            JournalStore.Refers.none(),
            OffsetDateTime.now(clock),
            JournalStore.By.of(by));
    if (!store.sign(entry)) {
      throw new IllegalStateException("a fresh id was taken");
    }
  }
}
