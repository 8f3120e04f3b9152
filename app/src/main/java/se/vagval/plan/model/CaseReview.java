package se.vagval.plan.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;
import se.vagval.plan.CaseReviewId;

/// A case looked at together by the unit: what came of it, and when it is looked at again.
@Term(sv = "ärendedragning")
public record CaseReview(
    CaseReviewId id, LocalDate on, Outcome outcome, String words, LocalDate nextOn, String by) {

  public enum Outcome {
    GO_ON,
    CHANGE_PLAN,
    NEW_MEASURE,
    OTHER_AUTHORITY,
    WORK_ABILITY,
    END_OF_ASSISTANCE
  }
}
