package se.vagval.outcomes.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Period;
import se.vagval.kernel.Rule;

/// Method R1: who is counted, and when.
///
/// 1. Figures are as of the *follow-up day*: the last day of the month before today's. They stand
///    still for a month.
/// 2. A *starter* is a placement: one person's first day at one provider with one measure. Somebody
///    who changes provider starts at each, and a result counts for the placement it was approved
///    on. A placement that was called off before its first day is none.
/// 3. A starter's *planned time has passed* when the first day and the check's planned days (at
///    most 731 are waited for) lie on or before the follow-up day. Pauses do not lengthen it.
/// 4. The *twelve months* are whole calendar months, the same for every provider and measure. They
///    end with the latest month such that the planned time of everybody who started in it, or in
///    any month before it, has passed. So nobody is left out because they are not done, which would
///    favour quick results.
/// 5. *Ended* has a last day, *self-supporting* an approved result decided, by the follow-up day.
@Rule(id = "OUT-07", source = "our reading; method R1")
public final class CohortOfTwelveMonths {

  public static final String METHOD = "R1";
  public static final int LONGEST_WAIT_DAYS = 731;
  private static final int MONTHS = 12;

  /// @param starts the twelve months
  /// @param followedUpOn the day that the figures are as of
  public record Cohort(Period starts, LocalDate followedUpOn) {

    public LocalDate lastStart() {
      return starts.to().minusDays(1);
    }
  }

  private CohortOfTwelveMonths() {}

  /// The follow-up day for figures that are shown on that day.
  public static LocalDate followUpDay(LocalDate today) {
    return today.withDayOfMonth(1).minusDays(1);
  }

  /// @param earliestUnfinished the first day of the earliest starter whose planned time has not
  ///   passed by the follow-up day; null when there is none
  public static Cohort of(LocalDate today, @Nullable LocalDate earliestUnfinished) {
    var followedUpOn = followUpDay(today);
    var latest = YearMonth.from(followedUpOn);
    if (earliestUnfinished != null && !earliestUnfinished.isAfter(followedUpOn)) {
      latest = YearMonth.from(earliestUnfinished).minusMonths(1);
    }
    var first = latest.minusMonths(MONTHS - 1).atDay(1);
    return new Cohort(Period.ofInclusive(first, latest.atEndOfMonth()), followedUpOn);
  }
}
