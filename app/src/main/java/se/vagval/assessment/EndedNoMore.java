package se.vagval.assessment;

import se.vagval.assessment.model.NumberedDecision;
import se.vagval.web.Text;

/// That a decision that a check ends does not hold any more as it was made, in a sentence.
public final class EndedNoMore {

  private EndedNoMore() {}

  /// Empty while the decision stands.
  public static String words(NumberedDecision decision, Text text) {
    var back = decision.takenBack();
    if (back == null) {
      var moved = decision.moved();
      return moved == null ? "" : text.t("assessment.end.moved", moved.on(), moved.lastDay());
    }
    return text.t("assessment.end." + (back.isChanged() ? "carried-out" : "taken-back"), back.on());
  }
}
