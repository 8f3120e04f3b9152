package se.vagval.assessment.afterwards;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.Carrying;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.assessment.model.NumberedDecision.Kind;
import se.vagval.assessment.store.AlreadyGivenStore;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.DecisionEventStore;
import se.vagval.assessment.store.NumberedDecisionStore;
import se.vagval.audit.Audit;
import se.vagval.web.NotFound;

/// Notes what happened to a decision, or takes back what was noted by mistake.
@Component
class NoteEvent {

  /// @param id given to the form when it was first shown, so that it notes once
  /// @param newLastDay on which a check ends instead; null where the day is not all that was
  ///   changed
  record Command(
      DecisionId decision,
      DecisionEventId id,
      DecisionEvent.Kind kind,
      LocalDate on,
      DecisionEvent.@Nullable Detail detail,
      String words,
      @Nullable LocalDate newLastDay,
      Actor by) {

    DecisionEvent toEvent() {
      return new DecisionEvent(id, kind, on, detail, words, null, newLastDay);
    }
  }

  record Mistake(
      DecisionId decision, DecisionEventId id, DecisionEventId event, String why, Actor by) {}

  sealed interface Outcome {
    record Noted() implements Outcome {}

    /// It cannot have happened before that day.
    record BeforeItCould(LocalDate earliest) implements Outcome {}

    /// Something else was noted meanwhile; this can no longer follow.
    record CannotFollow() implements Outcome {}

    /// A check was given by it; it stands.
    record IsCarriedOut(Carrying by) implements Outcome {}
  }

  private final NumberedDecisionStore decisions;
  private final DecisionEventStore events;
  private final CarriedOutStore carriedOut;
  private final AlreadyGivenStore given;
  private final DecisionCourses courses;
  private final Audit audit;
  private final Clock clock;

  NoteEvent(
      NumberedDecisionStore decisions,
      DecisionEventStore events,
      CarriedOutStore carriedOut,
      AlreadyGivenStore given,
      DecisionCourses courses,
      Audit audit,
      Clock clock) {
    this.decisions = decisions;
    this.events = events;
    this.carriedOut = carriedOut;
    this.given = given;
    this.courses = courses;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(Command command) {
    var decision = locked(command.decision());
    var course = courses.of(decision);
    if (course.events().contains(command.toEvent())) {
      return new Outcome.Noted();
    }
    var earliest = course.earliest(command.kind());
    if (!course.mayFollow().contains(command.kind())
        || (command.newLastDay() != null && decision.kind() != Kind.CHECK_ENDED)) {
      return new Outcome.CannotFollow();
    }
    if (command.on().isBefore(earliest)) {
      return new Outcome.BeforeItCould(earliest);
    }
    return note(decision, command.toEvent(), command.by());
  }

  @Transactional
  Outcome takeBack(Mistake mistake) {
    var decision = locked(mistake.decision());
    var course = courses.of(decision);
    var gone =
        new DecisionEvent(
            mistake.id(),
            DecisionEvent.Kind.TAKEN_BACK,
            LocalDate.now(clock),
            null,
            mistake.why(),
            mistake.event(),
            null);
    if (course.events().contains(gone)) {
      return new Outcome.Noted();
    }
    if (course.events().stream().noneMatch(event -> event.id().equals(mistake.event()))) {
      throw new NotFound("event " + mistake.event() + " of decision " + mistake.decision());
    }
    var carrying = carriedOut.carrying(decision.id()).get(mistake.event());
    if (carrying != null) {
      return new Outcome.IsCarriedOut(carrying);
    }
    return course.canTakeBack(mistake.event())
            && !isCarriedOut(decision, course, mistake)
            && !given.standing(decision.id()).containsKey(mistake.event())
        ? note(decision, gone, mistake.by())
        : new Outcome.CannotFollow();
  }

  /// What a check goes on by is not taken away under it.
  private static boolean isCarriedOut(
      NumberedDecision decision, DecisionCourse course, Mistake mistake) {
    var back = decision.takenBack();
    var moved = decision.moved();
    if (moved != null && moved.by().equals(mistake.event())) {
      return true;
    }
    return back != null
        && back.isChanged()
        && course.change().filter(change -> change.id().equals(mistake.event())).isPresent();
  }

  private NumberedDecision locked(DecisionId id) {
    events.lock(id);
    return decisions.find(id).orElseThrow(() -> new NotFound("decision " + id));
  }

  private Outcome note(NumberedDecision decision, DecisionEvent event, Actor by) {
    if (!events.add(decision, event, by.signedIn(), clock.instant())) {
      return new Outcome.CannotFollow();
    }
    audit.changed(by, "decision-event", decision.id(), decision.caseId().value());
    return new Outcome.Noted();
  }
}
