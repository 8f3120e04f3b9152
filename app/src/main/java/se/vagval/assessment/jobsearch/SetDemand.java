package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.store.JobSearchStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Sets what a person is asked to do to find work, never from a day that has been. What was asked
/// before stays to be read.
@Component
class SetDemand {

  /// @param id made with the form, so that a form sent twice sets once
  record Command(UUID id, CaseId caseId, JobSearchStore.Asked asked, Actor by) {}

  sealed interface Outcome {
    record DemandSet() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final Audit audit;
  private final Clock clock;

  SetDemand(Cases cases, JobSearchStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    if (cases.head(command.caseId()).closedOn() != null) {
      return new Outcome.CaseIsClosed();
    }
    var stamp =
        new JobSearchStore.Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock));
    if (store.demand(command.id(), command.caseId(), command.asked(), stamp)) {
      audit.changed(command.by(), "job-demand", command.caseId(), command.caseId().value());
    }
    return new Outcome.DemandSet();
  }
}
