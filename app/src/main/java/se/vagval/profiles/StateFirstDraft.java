package se.vagval.profiles;

import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;

/// The terms of what the state is responsible for, as read.
final class StateFirstDraft {

  private static final int MOST_MONTHS = 60;
  private static final int MOST_HOLDS_MONTHS = 24;

  private final Reading<Long> employmentServiceMonths;
  private final Reading<Long> holdsMonths;

  StateFirstDraft(Members members, Sourced sourced) {
    employmentServiceMonths = months(members, sourced, "employmentServiceMonths", MOST_MONTHS);
    holdsMonths = months(members, sourced, "holdsMonths", MOST_HOLDS_MONTHS);
    members.refuseUnknown();
  }

  private static Reading<Long> months(Members members, Sourced sourced, String key, int most) {
    return sourced.value("/stateFirst", members, key, tree -> tree.integer(1, most));
  }

  /// Only when no fault was found.
  StateFirstTerms toTerms() {
    return new StateFirstTerms(
        employmentServiceMonths.get().intValue(), holdsMonths.get().intValue());
  }
}
