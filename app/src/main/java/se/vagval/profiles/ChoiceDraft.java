package se.vagval.profiles;

import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;

/// The times of a choice as read.
final class ChoiceDraft {

  private static final int MOST_WORKING_DAYS = 60;
  private static final int MOST_DAYS = 366;

  private final Reading<Long> workingDays;
  private final Reading<Long> contactWorkingDays;
  private final Reading<Long> startWithinDays;
  private final Reading<Long> mostPauseDays;
  private final Reading<Long> providerSeesDays;

  ChoiceDraft(Members members, Sourced sourced) {
    workingDays = days(members, sourced, "workingDays", MOST_WORKING_DAYS);
    contactWorkingDays = days(members, sourced, "contactWorkingDays", MOST_WORKING_DAYS);
    startWithinDays = days(members, sourced, "startWithinDays", MOST_DAYS);
    mostPauseDays = days(members, sourced, "mostPauseDays", MOST_DAYS);
    providerSeesDays = days(members, sourced, "providerSeesDays", MOST_DAYS);
    members.refuseUnknown();
  }

  private static Reading<Long> days(Members members, Sourced sourced, String key, int most) {
    return sourced.value("/choice", members, key, tree -> tree.integer(1, most));
  }

  /// Only when no fault was found.
  ChoiceTerms toTerms() {
    return new ChoiceTerms(
        workingDays.get().intValue(),
        contactWorkingDays.get().intValue(),
        startWithinDays.get().intValue(),
        mostPauseDays.get().intValue(),
        providerSeesDays.get().intValue());
  }
}
