package se.vagval.plan.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.plan.model.Draft;
import se.vagval.plan.model.PlanContent;
import se.vagval.plan.model.PlanMayBeSettled;
import se.vagval.plan.model.PlanMayBeSettled.Reason;
import se.vagval.plan.model.SettledPlan;
import se.vagval.plan.store.DraftStore;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.PlanStore;

/// Signs the draft as the next version, which then waits for the person's answer.
@Component
class SettlePlan {

  /// @param edition of the draft that the caseworker read
  record Command(CaseId caseId, int edition, Actor by) {}

  sealed interface Outcome {
    record PlanSettled(int number) implements Outcome {}

    record NotYet(Set<Reason> reasons) implements Outcome {}

    /// The draft is another than the one that was read.
    record ChangedSince() implements Outcome {}

    /// It was signed already, or never begun.
    record NothingToSign() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final DraftStore drafts;
  private final PlanStore plans;
  private final Audit audit;
  private final Clock clock;

  SettlePlan(Cases cases, DraftStore drafts, PlanStore plans, Audit audit, Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var caseId = command.caseId();
    drafts.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var draft = drafts.of(caseId);
    if (draft.isEmpty()) {
      return new Outcome.NothingToSign();
    }
    return draft.get().edition() == command.edition()
        ? sign(draft.get(), command)
        : new Outcome.ChangedSince();
  }

  private Outcome sign(Draft draft, Command command) {
    var today = LocalDate.now(clock);
    var current = plans.current(command.caseId());
    var before = current.map(SettledPlan::content).orElseGet(PlanContent::empty);
    return switch (PlanMayBeSettled.of(PlanMayBeSettled.Facts.of(draft.content(), before, today))) {
      case PlanMayBeSettled.Outcome.NotYet(var reasons) -> new Outcome.NotYet(reasons);
      case PlanMayBeSettled.Outcome.MayBeSettled() -> {
        var caseId = command.caseId();
        var number = current.map(plan -> plan.number() + 1).orElse(1);
        var stamp = new Stamp(command.by().signedIn(), clock.instant(), today);
        plans.add(caseId, number, draft.content(), stamp);
        drafts.remove(caseId);
        audit.changed(command.by(), "plan-settled", caseId, caseId.value());
        yield new Outcome.PlanSettled(number);
      }
    };
  }
}
