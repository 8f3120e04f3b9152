package se.vagval.assessment.afterwards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.ChangeIsAlreadyGiven;
import se.vagval.assessment.model.ChangeIsAlreadyGiven.Reason;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.assessment.store.AlreadyGivenStore;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.DecisionEventStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.NumberedDecisionStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.web.NotFound;

/// Says that another decision already gives what one was changed to.
@Component
public class SayAlreadyGiven {

  /// @param caseId the person's open case, whichever case the decision was made in
  record Of(CaseId caseId, DecisionId decision) {}

  /// @param id given to the form when it was first shown, so that it is said once
  record Command(Of changed, DecisionEventId id, DecisionId givenBy, String why, Actor by) {}

  /// @param others that could give it, the newest first
  public record Asked(NumberedDecision changed, DecisionEvent change, List<Decision> others) {}

  sealed interface Outcome {
    record Said() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  private final NumberedDecisionStore numbered;
  private final DecisionStore decisions;
  private final DecisionEventStore events;
  private final CarriedOutStore carriedOut;
  private final AlreadyGivenStore given;
  private final DecisionCourses courses;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  SayAlreadyGiven(
      NumberedDecisionStore numbered,
      DecisionStore decisions,
      DecisionEventStore events,
      CarriedOutStore carriedOut,
      AlreadyGivenStore given,
      DecisionCourses courses,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.numbered = numbered;
    this.decisions = decisions;
    this.events = events;
    this.carriedOut = carriedOut;
    this.given = given;
    this.courses = courses;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// Empty while there is nothing that waits.
  @Transactional
  Optional<Asked> ask(Of of, Actor reader) {
    var changed = check(of);
    audit.read(reader, "decision-event", changed.id(), of.caseId().value());
    return waiting(changed)
        .map(change ->
            new Asked(
                changed,
                change,
                others(changed).stream()
                    .filter(other -> review(other.numbered()) == Review.STANDS)
                    .toList()));
  }

  @Transactional
  Outcome handle(Command command) {
    events.lock(command.changed().decision());
    var changed = check(command.changed());
    var course = courses.of(changed);
    if (course.events().contains(event(command))) {
      return new Outcome.Said();
    }
    var other =
        others(changed).stream()
            .filter(one -> one.id().equals(command.givenBy()))
            .findFirst()
            .orElseThrow(() -> new NotFound("a later decision " + command.givenBy()));
    return switch (ChangeIsAlreadyGiven.of(facts(changed, course), facts(other))) {
      case ChangeIsAlreadyGiven.Outcome.Refused(var reason) -> new Outcome.Refused(reason);
      case ChangeIsAlreadyGiven.Outcome.MayBeSaid() ->
          say(command, changed, course.change().orElseThrow());
    };
  }

  private Outcome say(Command command, NumberedDecision changed, DecisionEvent change) {
    if (!events.add(changed, event(command), command.by().signedIn(), clock.instant())) {
      throw new NotFound("event " + command.id() + " of decision " + changed.id());
    }
    given.add(new AlreadyGivenStore.Row(changed, command.id(), change.id(), command.givenBy()));
    var caseId = command.changed().caseId();
    audit.changed(command.by(), "decision-event", changed.id(), caseId.value());
    return new Outcome.Said();
  }

  private DecisionEvent event(Command command) {
    return new DecisionEvent(
        command.id(),
        DecisionEvent.Kind.ALREADY_GIVEN,
        LocalDate.now(clock),
        null,
        command.why(),
        null,
        null);
  }

  /// Of a decision that a check ends another way leads on: the check goes on.
  private NumberedDecision check(Of of) {
    return numbered
        .find(of.decision())
        .filter(one -> one.kind() == NumberedDecision.Kind.CHECK)
        .filter(one -> person(one.caseId()).equals(person(of.caseId())))
        .orElseThrow(() -> new NotFound("decision on a check " + of.decision()));
  }

  private PersonId person(CaseId caseId) {
    return cases.head(caseId).person();
  }

  /// What changed it and waits.
  private Optional<DecisionEvent> waiting(NumberedDecision changed) {
    return courses
        .of(changed)
        .change()
        .filter(change -> !isCarriedOut(changed, change) && !isSaid(changed, change));
  }

  private boolean isCarriedOut(NumberedDecision changed, DecisionEvent change) {
    return carriedOut.carrying(changed.id()).containsKey(change.id());
  }

  private boolean isSaid(NumberedDecision changed, DecisionEvent change) {
    return given.standing(changed.id()).containsKey(change.id());
  }

  private List<Decision> others(NumberedDecision changed) {
    return given.others(changed.id()).stream().flatMap(id -> decisions.find(id).stream()).toList();
  }

  private ChangeIsAlreadyGiven.Changed facts(NumberedDecision changed, DecisionCourse course) {
    var change = course.change();
    return new ChangeIsAlreadyGiven.Changed(
        changed.decidedOn(),
        change.map(Review::of).orElse(Review.STANDS),
        change.filter(one -> isCarriedOut(changed, one)).isPresent(),
        change.filter(one -> isSaid(changed, one)).isPresent());
  }

  private ChangeIsAlreadyGiven.Other facts(Decision other) {
    return new ChangeIsAlreadyGiven.Other(other.decidedOn(), review(other.numbered()));
  }

  private Review review(NumberedDecision decision) {
    return courses.of(decision).change().map(Review::of).orElse(Review.STANDS);
  }
}
