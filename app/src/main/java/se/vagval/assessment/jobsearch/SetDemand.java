package se.vagval.assessment.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.DemandRestsOnReport;
import se.vagval.assessment.store.AbilityStore;
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

    /// The form was sent before with something else in it; that stands.
    record SetOtherwise() implements Outcome {}

    /// The report that it names bears no demand.
    record NotOnThatReport(DemandRestsOnReport.Reason reason) implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final JobSearchStore store;
  private final AbilityStore assessments;
  private final Audit audit;
  private final Clock clock;

  SetDemand(Cases cases, JobSearchStore store, AbilityStore assessments, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.assessments = assessments;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    store.lock(command.caseId());
    assessments.lock(command.caseId());
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var stamp =
        new JobSearchStore.Stamp(command.by().signedIn(), clock.instant(), LocalDate.now(clock));
    var before = store.asked(command.id(), command.caseId());
    if (before.isPresent()) {
      return before.get().equals(command.asked())
          ? new Outcome.DemandSet()
          : new Outcome.SetOtherwise();
    }
    var against = against(command);
    if (against.isPresent()) {
      return new Outcome.NotOnThatReport(against.get());
    }
    if (!store.demand(command.id(), command.caseId(), command.asked(), stamp)) {
      return new Outcome.SetOtherwise();
    }
    audit.changed(command.by(), "job-demand", command.caseId(), command.caseId().value());
    return new Outcome.DemandSet();
  }

  private Optional<DemandRestsOnReport.Reason> against(Command command) {
    var restsOn = command.asked().restsOn();
    if (restsOn == null) {
      return Optional.empty();
    }
    var of =
        assessments.of(command.caseId()).stream()
            .filter(one -> one.noted(restsOn).isPresent())
            .findFirst();
    var facts =
        new DemandRestsOnReport.Facts(
            of.isPresent(),
            of.flatMap(AbilityAssessment::report)
                .filter(report -> report.id().equals(restsOn))
                .isPresent(),
            of.flatMap(AbilityAssessment::conclusion)
                .map(AbilityNote.Conclusion::ability)
                .orElse(null));
    return DemandRestsOnReport.against(facts);
  }
}
