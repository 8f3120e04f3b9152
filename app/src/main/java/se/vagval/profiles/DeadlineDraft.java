package se.vagval.profiles;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// The days to mapping and plan, as read.
final class DeadlineDraft {

  private static final int MOST_DAYS = 366;
  private static final int ADULT = 18;
  private static final int MOST_AGE = 64;

  private record YoungDraft(
      Reading<Long> toAge, Reading<Long> mappingDays, Reading<Long> planDays) {}

  private final Reading<Long> mappingDays;
  private final Reading<Long> planDays;
  private final @Nullable YoungDraft young;

  DeadlineDraft(Members members, Sourced sourced) {
    mappingDays = days(members, sourced, "mappingDays");
    planDays = days(members, sourced, "planDays");
    var shorter = sourced.value("/deadlines", members, "youngShorter", Tree::truth);
    young =
        shorter.ifSound().orElse(false)
            ? new YoungDraft(
                sourced.value(
                    "/deadlines", members, "youngToAge", tree -> tree.integer(ADULT, MOST_AGE)),
                days(members, sourced, "youngMappingDays"),
                days(members, sourced, "youngPlanDays"))
            : null;
    members.refuseUnknown();
  }

  private static Reading<Long> days(Members members, Sourced sourced, String key) {
    return sourced.value("/deadlines", members, key, tree -> tree.integer(1, MOST_DAYS));
  }

  /// Only when no fault was found.
  DeadlineTerms toTerms() {
    return new DeadlineTerms(
        mappingDays.get().intValue(),
        planDays.get().intValue(),
        young == null
            ? null
            : new DeadlineTerms.Young(
                young.toAge().get().intValue(),
                young.mappingDays().get().intValue(),
                young.planDays().get().intValue()));
  }
}
