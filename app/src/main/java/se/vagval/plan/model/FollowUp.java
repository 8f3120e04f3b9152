package se.vagval.plan.model;

import java.time.LocalDate;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Term;

/// A follow-up of the plan that was held.
///
/// @param by who noted it; empty when the account is gone
@Term(sv = "uppföljning av planen")
public record FollowUp(String words, LocalDate on, LocalDate nextOn, String by) {

  /// A case whose plan is followed up on that day.
  @Term(sv = "planens nästa uppföljning")
  public record Due(CaseId caseId, LocalDate on) {}
}
