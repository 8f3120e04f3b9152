package se.vagval.assessment.afterwards;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.Carrying;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.assessment.store.AlreadyGivenStore;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.NumberedDecisionStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.web.NotFound;

/// Reads what has happened to a decision, and logs who read it.
@Component
public class ReadEvents {

  /// @param carrying what carries out which of the events
  /// @param given which decision is said to give what was changed, by the event that says it
  /// @param waits whether what changed it waits for a decision
  public record Shown(
      NumberedDecision decision,
      CaseHead head,
      DecisionCourse course,
      Map<DecisionEventId, Carrying> carrying,
      Map<DecisionEventId, Carrying> given,
      boolean waits) {}

  private final NumberedDecisionStore decisions;
  private final CarriedOutStore carriedOut;
  private final AlreadyGivenStore given;
  private final DecisionCourses courses;
  private final Cases cases;
  private final Audit audit;

  ReadEvents(
      NumberedDecisionStore decisions,
      CarriedOutStore carriedOut,
      AlreadyGivenStore given,
      DecisionCourses courses,
      Cases cases,
      Audit audit) {
    this.decisions = decisions;
    this.carriedOut = carriedOut;
    this.given = given;
    this.courses = courses;
    this.cases = cases;
    this.audit = audit;
  }

  @Transactional
  Shown handle(DecisionId id, Actor reader) {
    var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision " + id));
    audit.read(reader, "decision-event", id, decision.caseId().value());
    var course = courses.of(decision);
    var carrying = carriedOut.carrying(id);
    return new Shown(
        decision,
        cases.head(decision.caseId()),
        course,
        carrying,
        given.all(id),
        decision.kind() == NumberedDecision.Kind.CHECK
            && course
                .change()
                .filter(change -> !carrying.containsKey(change.id()))
                .filter(change -> !given.standing(id).containsKey(change.id()))
                .isPresent());
  }
}
