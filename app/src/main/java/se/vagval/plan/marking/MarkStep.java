package se.vagval.plan.marking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import se.vagval.plan.model.PlanContent.Step;
import se.vagval.plan.model.PlanContent.Who;
import se.vagval.plan.model.StepMark;
import se.vagval.plan.store.DraftStore;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.PlanStore;

/// Notes what has come of a step of the plan that holds. The person marks their own steps.
@Component
public class MarkStep {

  /// @param own whether the person marks, and not staff
  record Which(CaseId caseId, StepId step, boolean own) {}

  record Command(Which which, StepMark.State state, String words, Actor by) {}

  public record Shown(CaseHead head, Step step, Optional<StepMark> mark) {}

  sealed interface Outcome {
    record Marked() implements Outcome {}

    /// The plan that holds has no such step, or it is not the person's own.
    record NoSuchStep() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final DraftStore drafts;
  private final PlanStore plans;
  private final Audit audit;
  private final Clock clock;

  MarkStep(Cases cases, DraftStore drafts, PlanStore plans, Audit audit, Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /// The case in which the person has their plan; empty when none is open.
  @Transactional(readOnly = true)
  Optional<CaseId> own(PersonId person) {
    return cases.openCaseOf(person).map(CaseHead::id);
  }

  @Transactional
  Optional<Shown> read(Which which, Actor reader) {
    var caseId = which.caseId();
    audit.read(reader, "plan", caseId, caseId.value());
    var mark = Optional.ofNullable(plans.marks(caseId).get(which.step()));
    return step(which).map(step -> new Shown(cases.head(caseId), step, mark));
  }

  @Transactional
  Outcome handle(Command command) {
    var which = command.which();
    var caseId = which.caseId();
    drafts.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    if (step(which).isEmpty()) {
      return new Outcome.NoSuchStep();
    }
    var today = LocalDate.now(clock);
    var mark = new StepMark(command.state(), command.words(), today, which.own());
    if (!Objects.equals(plans.marks(caseId).get(which.step()), mark)) {
      var stamp = new Stamp(command.by().signedIn(), clock.instant(), today);
      plans.mark(caseId, which.step(), mark, stamp);
      audit.changed(command.by(), "plan-step", which.step(), caseId.value());
    }
    return new Outcome.Marked();
  }

  private Optional<Step> step(Which which) {
    return plans
        .current(which.caseId())
        .flatMap(plan -> plan.content().step(which.step()))
        .filter(step -> !which.own() || step.who() == Who.PERSON);
  }
}
