package se.vagval.assessment.progress;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.ProgressEvent;
import se.vagval.assessment.model.ProgressMeasure;
import se.vagval.assessment.store.ProgressStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Notes a measurement of a person's progress, or something that happened on the way.
@Component
class NoteProgress {

  record Measured(CaseId caseId, ProgressMeasure measure, Actor by) {}

  record Happened(CaseId caseId, ProgressEvent event, Actor by) {}

  enum Outcome {
    /// Also when the same form was sent before.
    NOTED,
    /// The form was sent before with something else in it; that stands.
    ALREADY_NOTED,
    CASE_IS_CLOSED
  }

  private final Cases cases;
  private final ProgressStore store;
  private final Audit audit;
  private final Clock clock;

  NoteProgress(Cases cases, ProgressStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome measured(Measured command) {
    var caseId = command.caseId();
    if (cases.closedOn(caseId).isPresent()) {
      return Outcome.CASE_IS_CLOSED;
    }
    if (store.add(caseId, command.measure(), stamp(command.by()))) {
      audit.changed(command.by(), "progress-measure", caseId, caseId.value());
      return Outcome.NOTED;
    }
    return noted(store.of(caseId).measures().contains(command.measure()));
  }

  @Transactional
  Outcome happened(Happened command) {
    var caseId = command.caseId();
    if (cases.closedOn(caseId).isPresent()) {
      return Outcome.CASE_IS_CLOSED;
    }
    if (store.add(caseId, command.event(), stamp(command.by()))) {
      audit.changed(command.by(), "progress-event", caseId, caseId.value());
      return Outcome.NOTED;
    }
    return noted(store.of(caseId).events().contains(command.event()));
  }

  private static Outcome noted(boolean same) {
    return same ? Outcome.NOTED : Outcome.ALREADY_NOTED;
  }

  private ProgressStore.Stamp stamp(Actor by) {
    return new ProgressStore.Stamp(by.signedIn(), clock.instant());
  }
}
