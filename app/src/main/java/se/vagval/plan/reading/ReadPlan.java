package se.vagval.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.plan.StepId;
import se.vagval.plan.model.SettledPlan;
import se.vagval.plan.model.StepMark;
import se.vagval.plan.store.DraftStore;
import se.vagval.plan.store.PlanFollowUpStore;
import se.vagval.plan.store.PlanStore;

/// Reads the plan of a case, and logs who read it.
@Component
public class ReadPlan {

  /// @param versions the newest first
  /// @param isWritten whether a draft of the next one is being written
  /// @param due when the plan is followed up next; empty without a plan
  public record Shown(
      CaseHead head,
      List<SettledPlan> versions,
      Map<StepId, StepMark> marks,
      boolean isWritten,
      Optional<LocalDate> due) {

    public Optional<SettledPlan> current() {
      return versions.stream().findFirst();
    }

    public Optional<SettledPlan> version(int number) {
      return versions.stream().filter(one -> one.number() == number).findFirst();
    }
  }

  private final Cases cases;
  private final PlanStore plans;
  private final DraftStore drafts;
  private final PlanFollowUpStore followUps;
  private final Audit audit;

  ReadPlan(
      Cases cases, PlanStore plans, DraftStore drafts, PlanFollowUpStore followUps, Audit audit) {
    this.cases = cases;
    this.plans = plans;
    this.drafts = drafts;
    this.followUps = followUps;
    this.audit = audit;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "plan", caseId, caseId.value());
    return shown(cases.head(caseId));
  }

  /// The person's own; empty when they have no open case.
  @Transactional
  Optional<Shown> own(PersonId person, Actor reader) {
    var open = cases.openCaseOf(person);
    open.ifPresent(head -> audit.read(reader, "plan", head.id(), head.id().value()));
    return open.map(this::shown);
  }

  /// For the overview, whose reading is logged already.
  @Transactional(readOnly = true)
  Shown forPanel(CaseHead head) {
    return shown(head);
  }

  private Shown shown(CaseHead head) {
    return new Shown(
        head,
        plans.versions(head.id()),
        plans.marks(head.id()),
        drafts.of(head.id()).isPresent(),
        followUps.due(head.id()));
  }
}
