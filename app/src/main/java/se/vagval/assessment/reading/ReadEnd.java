package se.vagval.assessment.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.EndDecision;
import se.vagval.assessment.store.EndDecisionStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Addressee;
import se.vagval.casework.Addressees;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.Profile;
import se.vagval.profiles.Profiles;

/// Reads a decision that a check ends, with all that its page and letter say, and logs who read it.
@Component
public class ReadEnd {

  /// @param to null when the reader may not know who the person is
  /// @param profile the rules that it was made on
  public record Shown(
      EndDecision end,
      CaseHead head,
      @Nullable Addressee to,
      Profile profile,
      DecisionCourse course) {}

  private final EndDecisionStore ends;
  private final DecisionCourses courses;
  private final Cases cases;
  private final Addressees addressees;
  private final Profiles profiles;
  private final Audit audit;

  ReadEnd(
      EndDecisionStore ends,
      DecisionCourses courses,
      Cases cases,
      Addressees addressees,
      Profiles profiles,
      Audit audit) {
    this.ends = ends;
    this.courses = courses;
    this.cases = cases;
    this.addressees = addressees;
    this.profiles = profiles;
    this.audit = audit;
  }

  /// Empty for a decision of another kind; nothing is then logged.
  ///
  /// @param what `decision` for the page, `letter` for the letter
  @Transactional
  Optional<Shown> handle(DecisionId id, String what, Actor reader) {
    return ends.find(id).map(end -> shown(end, what, reader));
  }

  /// The case's, the newest first, for the overview, whose reading is logged.
  @Transactional(readOnly = true)
  List<EndDecision> of(CaseId caseId) {
    return ends.of(caseId);
  }

  private Shown shown(EndDecision end, String what, Actor reader) {
    var decision = end.decision();
    audit.read(reader, what, decision.id(), decision.caseId().value());
    var head = cases.head(decision.caseId());
    return new Shown(
        end,
        head,
        addressees.of(head, reader).orElse(null),
        profiles
            .find(decision.profile())
            .orElseThrow(() -> new IllegalStateException("no file: " + decision.profile())),
        courses.of(decision));
  }
}
