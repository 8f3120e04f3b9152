package se.vagval.assessment.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.Question;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.MappingStore.Stamp;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Marks a mapping as complete. From then on it is not changed.
@Component
class CompleteMapping {

  sealed interface Outcome {

    /// Also when it was complete before.
    record Completed() implements Outcome {}

    record NotComplete(List<Question> missing) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final MappingStore mappings;
  private final Audit audit;
  private final Clock clock;

  CompleteMapping(Cases cases, MappingStore mappings, Audit audit, Clock clock) {
    this.cases = cases;
    this.mappings = mappings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(CaseId caseId, Actor by) {
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var mapping = mappings.lockCurrent(caseId);
    if (mapping.isComplete()) {
      return new Outcome.Completed();
    }
    if (!mapping.missing().isEmpty()) {
      return new Outcome.NotComplete(mapping.missing());
    }
    var id = Objects.requireNonNull(mapping.id());
    mappings.complete(id, new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock)));
    audit.changed(by, "mapping.complete", id, caseId.value());
    return new Outcome.Completed();
  }
}
