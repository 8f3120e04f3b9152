package se.vagval.plan.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Readiness;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.plan.model.Draft;
import se.vagval.plan.model.PlanContent;
import se.vagval.plan.model.SettledPlan;
import se.vagval.plan.store.DraftStore;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.PlanStore;

/// Begins a plan as a copy of the version before, and saves what is written.
@Component
class WritePlan {

  /// @param draft empty when none is being written
  /// @param missing the keys of what is to be done before a measure in the draft may begin
  record Shown(
      CaseHead head,
      Optional<Draft> draft,
      Optional<SettledPlan> before,
      LocalDate today,
      List<String> missing) {}

  sealed interface Outcome {
    record Saved() implements Outcome {}

    /// Somebody else has saved, or signed, since the form was shown.
    record ChangedSince() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final DraftStore drafts;
  private final PlanStore plans;
  private final Readiness readiness;
  private final Audit audit;
  private final Clock clock;

  WritePlan(
      Cases cases,
      DraftStore drafts,
      PlanStore plans,
      Readiness readiness,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.plans = plans;
    this.readiness = readiness;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown read(CaseId caseId, Actor reader) {
    audit.read(reader, "plan-draft", caseId, caseId.value());
    var today = LocalDate.now(clock);
    var draft = drafts.of(caseId);
    var missing =
        draft.filter(one -> one.content().hasMeasure()).isPresent()
            ? readiness.missingWithoutCheck(caseId, today)
            : List.<String>of();
    return new Shown(cases.head(caseId), draft, plans.current(caseId), today, missing);
  }

  @Transactional
  Outcome begin(CaseId caseId, Actor by) {
    drafts.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var content =
        plans
            .current(caseId)
            .map(plan -> plan.content().toBeginWith())
            .orElseGet(PlanContent::empty);
    if (drafts.begin(caseId, content, stamp(by))) {
      audit.changed(by, "plan-begun", caseId, caseId.value());
    }
    return new Outcome.Saved();
  }

  @Transactional
  Outcome save(CaseId caseId, PlanContent content, int edition, Actor by) {
    drafts.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var saved = drafts.of(caseId);
    if (saved.filter(draft -> draft.content().equals(content)).isPresent()) {
      // Nothing is other than what is saved; or the form was sent twice.
      return new Outcome.Saved();
    }
    if (!drafts.save(caseId, content, edition, stamp(by))) {
      return new Outcome.ChangedSince();
    }
    audit.changed(by, "plan-draft", caseId, caseId.value());
    return new Outcome.Saved();
  }

  private Stamp stamp(Actor by) {
    return new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
  }
}
