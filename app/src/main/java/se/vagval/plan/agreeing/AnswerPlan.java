package se.vagval.plan.agreeing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.plan.model.PlanAnswer;
import se.vagval.plan.model.PlanAnswer.Said;
import se.vagval.plan.model.PlanAnswer.Way;
import se.vagval.plan.model.SettledPlan;
import se.vagval.plan.store.DraftStore;
import se.vagval.plan.store.DraftStore.Stamp;
import se.vagval.plan.store.PlanStore;

/// Notes what the person says of the plan: on their own page, or as they told the caseworker.
@Component
public class AnswerPlan {

  /// @param plan empty when none is signed
  public record Shown(CaseHead head, Optional<SettledPlan> plan) {}

  /// @param number of the version that was read
  /// @param on the day it was said
  record Command(
      CaseId caseId, int number, Said said, String words, Way way, LocalDate on, Actor by) {}

  sealed interface Outcome {
    record Answered() implements Outcome {}

    /// A newer version has been signed since, or there is none.
    record AnotherVersion() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final DraftStore drafts;
  private final PlanStore plans;
  private final Audit audit;
  private final Clock clock;

  AnswerPlan(Cases cases, DraftStore drafts, PlanStore plans, Audit audit, Clock clock) {
    this.cases = cases;
    this.drafts = drafts;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown read(CaseId caseId, Actor reader) {
    audit.read(reader, "plan", caseId, caseId.value());
    return new Shown(cases.head(caseId), plans.current(caseId));
  }

  /// The case in which the person has their plan; empty when none is open.
  @Transactional(readOnly = true)
  Optional<CaseId> own(PersonId person) {
    return cases.openCaseOf(person).map(CaseHead::id);
  }

  @Transactional
  Outcome handle(Command command) {
    var caseId = command.caseId();
    drafts.lock(caseId);
    if (cases.closedOn(caseId).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    var plan = plans.current(caseId).filter(current -> current.number() == command.number());
    if (plan.isEmpty()) {
      return new Outcome.AnotherVersion();
    }
    if (plan.get().answer().filter(last -> isSame(last, command)).isEmpty()) {
      var by = command.by();
      var answer =
          new PlanAnswer(command.said(), command.words(), command.way(), command.on(), by.name());
      var stamp = new Stamp(by.signedIn(), clock.instant(), LocalDate.now(clock));
      plans.answer(caseId, command.number(), answer, stamp);
      audit.changed(by, "plan-answer", caseId, caseId.value());
    }
    return new Outcome.Answered();
  }

  /// The form was sent twice.
  private static boolean isSame(PlanAnswer last, Command command) {
    return last.said() == command.said()
        && last.words().equals(command.words())
        && last.way() == command.way()
        && last.on().equals(command.on());
  }
}
