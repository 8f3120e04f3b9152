package se.vagval.assessment.deciding;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.assessment.DecisionId;
import se.vagval.casework.CaseId;

/// The plain answer when no check can be decided on now.
final class RefusedDecision {

  private RefusedDecision() {}

  static ModelAndView page(CaseId caseId, Refusal why) {
    return new ModelAndView(
        "assessment/deciding/RefusedDecision",
        Map.of("caseId", caseId, "why", why),
        HttpStatus.CONFLICT);
  }

  /// With the reasons just sent, so that they are not lost.
  static ModelAndView decidedOtherwise(DecisionId decision, DecisionForm form) {
    return new ModelAndView(
        "assessment/deciding/DecidedOtherwise",
        Map.of("decision", decision, "reasons", form.value(Draft.REASONS)),
        HttpStatus.CONFLICT);
  }

  static ModelAndView mappingChanged(CaseId caseId) {
    return changed(caseId, "mapping-changed");
  }

  static ModelAndView proposedAnew(CaseId caseId) {
    return changed(caseId, "proposed-anew");
  }

  private static ModelAndView changed(CaseId caseId, String what) {
    return new ModelAndView(
        "assessment/deciding/GroundsChanged",
        Map.of("caseId", caseId, "what", "assessment." + what),
        HttpStatus.CONFLICT);
  }
}
