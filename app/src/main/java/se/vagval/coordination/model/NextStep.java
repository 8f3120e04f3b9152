package se.vagval.coordination.model;

import se.vagval.kernel.Term;

/// What happens after a contact.
@Term(sv = "nästa steg")
public enum NextStep {
  CASEWORKER_CALLS,
  MEETING,
  /// The person is asked whether they agree.
  ASK_FOR_CONSENT,
  NOTHING_MORE
}
