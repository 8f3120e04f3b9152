package se.vagval.profiles;

import java.util.List;
import se.vagval.kernel.Members;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Worded;
import se.vagval.kernel.Wording;

/// The terms of a check as read.
final class CheckDraft {

  static final long MOST_KRONOR = 1_000_000;
  private static final int DAYS_IN_THE_LONGEST_MONTH = 31;
  private static final int MOST_VALID_MONTHS = 120;
  private static final int MOST_SOON_DAYS = 366;

  /// How days are counted; the only way so far, named so that a reader of the file sees it.
  private enum DayCount implements Worded {
    CALENDAR_DAYS
  }

  private final Reading<Long> least;
  private final Reading<Long> most;
  private final Reading<Long> daysPerMonth;
  private final Reading<Boolean> exclusive;
  private final Reading<Long> validMonths;
  private final Reading<Long> soonDays;

  CheckDraft(Members members, Sourced sourced) {
    least = sourced.value("/check", members, "leastKronor", CheckDraft::kronor);
    most = sourced.value("/check", members, "mostKronor", CheckDraft::kronor);
    daysPerMonth =
        sourced.value(
            "/check", members, "daysPerMonth", t -> t.integer(1, DAYS_IN_THE_LONGEST_MONTH));
    var dayCount =
        sourced.value("/check", members, "dayCount", t -> t.word(List.of(DayCount.values())));
    exclusive = sourced.value("/check", members, "exclusive", Tree::truth);
    validMonths =
        sourced.value("/check", members, "validMonths", t -> t.integer(1, MOST_VALID_MONTHS));
    soonDays = sourced.value("/check", members, "soonDays", t -> t.integer(1, MOST_SOON_DAYS));
    members.refuseUnknown();
    if (dayCount.isSound() && least.isSound() && most.isSound() && least.get() > most.get()) {
      least.refuse(Wording.of(ProfileFault.LEAST_ABOVE_MOST));
    }
  }

  static Reading<Long> kronor(Tree tree) {
    return tree.integer(1, MOST_KRONOR);
  }

  /// Whether an amount is known to lie outside the least and the most.
  boolean isOutside(Reading<Long> kronor) {
    return kronor.isSound()
        && (least.ifSound().filter(bound -> kronor.get() < bound).isPresent()
            || most.ifSound().filter(bound -> kronor.get() > bound).isPresent());
  }

  /// Only when no fault was found.
  CheckTerms toTerms() {
    return new CheckTerms(
        Money.ofKronor(least.get()),
        Money.ofKronor(most.get()),
        daysPerMonth.get().intValue(),
        exclusive.get(),
        validMonths.get().intValue(),
        soonDays.get().intValue());
  }
}
