package se.vagval.assessment;

import se.vagval.kernel.Term;

/// That a decision on a check follows on one that the person holds, or that was changed after it
/// had ended, and why.
///
/// @param earlier the check that it follows on
/// @param why in the official's words, to the person
@Term(sv = "nytt beslut under löpande check")
public record Renewal(Kind kind, VoucherId earlier, String why) {

  /// For what a new decision is made while a check is held.
  @Term(sv = "slag av nytt beslut")
  public enum Kind {
    /// The person was mapped again, and the need is another ("ny bedömning").
    NEW_ASSESSMENT,
    /// The municipality or the court has changed the decision ("ändrat beslut").
    CHANGED_BY_REVIEW,
    /// More is needed toward the same goal ("kompletterande check").
    SUPPLEMENT,
    /// The check did its work, and the person is back ("åter efter resultat").
    RETURNED
  }
}
