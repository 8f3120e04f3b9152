package se.vagval.casework.correcting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.CorrectionRequest;
import se.vagval.casework.store.CorrectionRequestStore;

/// Takes down what a person says is wrong in what is kept about them.
@Component
class AskCorrection {

  /// @param id made with the form, so that a form sent twice asks once
  record Command(UUID id, PersonId self, String text, Actor by) {}

  /// @param taken whether there is an open case, and so somebody to answer
  record Standing(List<CorrectionRequest> asked, boolean taken) {}

  sealed interface Outcome {
    record Asked() implements Outcome {}

    /// There is no open case, so nobody here would see it.
    record NobodyToAsk() implements Outcome {}
  }

  private final Cases cases;
  private final CorrectionRequestStore store;
  private final Audit audit;
  private final Clock clock;

  AskCorrection(Cases cases, CorrectionRequestStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Standing standing(PersonId self, Actor reader) {
    var open = cases.openCaseOf(self).map(CaseHead::id);
    audit.read(reader, "own-corrections", self, open.map(id -> id.value()).orElse(null));
    return new Standing(store.of(self), open.isPresent());
  }

  @Transactional
  Outcome handle(Command command) {
    var open = cases.openCaseOf(command.self());
    if (open.isEmpty()) {
      return new Outcome.NobodyToAsk();
    }
    if (ask(command)) {
      audit.changed(command.by(), "correction-request", command.self(), open.get().id().value());
    }
    return new Outcome.Asked();
  }

  /// @return false when just this has been asked before
  private boolean ask(Command command) {
    var now = OffsetDateTime.now(clock);
    if (store.ask(command.id(), command.self(), command.text(), now)) {
      return true;
    }
    var before =
        store.of(command.self()).stream()
            .anyMatch(
                asked -> asked.id().equals(command.id()) && asked.text().equals(command.text()));
    return !before && store.ask(UUID.randomUUID(), command.self(), command.text(), now);
  }
}
