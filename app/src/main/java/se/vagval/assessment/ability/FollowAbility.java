package se.vagval.assessment.ability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.AbilityOrderId;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.assessment.model.AbilityNote;
import se.vagval.assessment.model.AbilityStepIsInOrder;
import se.vagval.assessment.model.AbilityStepIsInOrder.Step;
import se.vagval.assessment.store.AbilityNoteStore;
import se.vagval.assessment.store.AbilityStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.web.NotFound;

/// Notes a step of a work-ability assessment: the order taken back, a report, a conclusion, or what
/// corrects one of the two.
@Component
class FollowAbility {

  record Command(CaseId caseId, AbilityOrderId order, AbilityNote note, Actor by) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Noted() implements Outcome {}

    /// The form was sent before with something else in it; that stands.
    record NotedOtherwise() implements Outcome {}

    record NotInOrder(AbilityStepIsInOrder.Reason reason, LocalDate earliest) implements Outcome {}

    /// What it corrects, or rests on, is not the latest.
    record ChangedMeanwhile() implements Outcome {}

    record CaseIsClosed() implements Outcome {}
  }

  private final Cases cases;
  private final AbilityStore assessments;
  private final AbilityNoteStore notes;
  private final Audit audit;
  private final Clock clock;

  FollowAbility(
      Cases cases, AbilityStore assessments, AbilityNoteStore notes, Audit audit, Clock clock) {
    this.cases = cases;
    this.assessments = assessments;
    this.notes = notes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    assessments.lock(command.caseId());
    var all = assessments.of(command.caseId());
    var assessment =
        all.stream()
            .filter(one -> one.order().id().equals(command.order()))
            .findFirst()
            .orElseThrow(() -> new NotFound("ability order " + command.order()));
    var before = before(assessment, command.note());
    if (before.isPresent()) {
      return before.get().equals(command.note())
          ? new Outcome.Noted()
          : new Outcome.NotedOtherwise();
    }
    if (cases.closedOn(command.caseId()).isPresent()) {
      return new Outcome.CaseIsClosed();
    }
    return next(assessment, command);
  }

  /// What that form noted before.
  private static Optional<? extends AbilityNote> before(
      AbilityAssessment assessment, AbilityNote note) {
    return switch (note) {
      case AbilityNote.Withdrawal _ -> Optional.ofNullable(assessment.withdrawn());
      case AbilityNote.Report report -> assessment.noted(report.id());
      case AbilityNote.Conclusion conclusion -> assessment.noted(conclusion.id());
    };
  }

  private Outcome next(AbilityAssessment assessment, Command command) {
    var note = command.note();
    var restsOn = restsOn(assessment, note);
    var against =
        AbilityStepIsInOrder.against(
            new AbilityStepIsInOrder.Facts(assessment.stage(), step(note), note.on(), restsOn));
    if (against.isPresent()) {
      return new Outcome.NotInOrder(against.get(), restsOn);
    }
    if (!refersToLatest(assessment, note)) {
      return new Outcome.ChangedMeanwhile();
    }
    var stamp = new AbilityNoteStore.Stamp(command.by().signedIn(), clock.instant());
    if (!notes.add(command.caseId(), command.order(), note, stamp)) {
      return new Outcome.NotedOtherwise();
    }
    audit.changed(command.by(), word(note), command.caseId(), command.caseId().value());
    return new Outcome.Noted();
  }

  private static LocalDate restsOn(AbilityAssessment assessment, AbilityNote note) {
    return note instanceof AbilityNote.Conclusion
        ? assessment.report().map(AbilityNote::on).orElse(assessment.order().on())
        : assessment.order().on();
  }

  private static Step step(AbilityNote note) {
    return switch (note) {
      case AbilityNote.Withdrawal _ -> Step.WITHDRAW;
      case AbilityNote.Report _ -> Step.REPORT;
      case AbilityNote.Conclusion _ -> Step.CONCLUDE;
    };
  }

  private static boolean refersToLatest(AbilityAssessment assessment, AbilityNote note) {
    return switch (note) {
      case AbilityNote.Withdrawal _ -> true;
      case AbilityNote.Report report ->
          isLatest(report.correction(), assessment.report().map(AbilityNote.Report::id));
      case AbilityNote.Conclusion conclusion ->
          assessment.report().filter(one -> one.id().equals(conclusion.report())).isPresent()
              && isLatest(
                  conclusion.correction(),
                  assessment.latestConclusion().map(AbilityNote.Conclusion::id));
    };
  }

  private static boolean isLatest(
      AbilityNote.@Nullable Correction correction, Optional<AbilityNoteId> latest) {
    return Optional.ofNullable(correction).map(AbilityNote.Correction::earlier).equals(latest);
  }

  private static String word(AbilityNote note) {
    return switch (note) {
      case AbilityNote.Withdrawal _ -> "ability-withdrawn";
      case AbilityNote.Report _ -> "ability-report";
      case AbilityNote.Conclusion _ -> "ability-conclusion";
    };
  }
}
