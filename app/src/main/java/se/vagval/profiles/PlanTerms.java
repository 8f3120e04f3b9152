package se.vagval.profiles;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// What full time is, for the week of a plan.
///
/// @param fullTimeHours a week
/// @param fullTimePoints of adult education a week
/// @param youngChild how much less it is with a young child
/// @param caseReviewDays within which a case is looked at together for the first time
@Term(sv = "villkor för planen")
public record PlanTerms(
    int fullTimeHours, int fullTimePoints, YoungChild youngChild, int caseReviewDays) {

  /// That a week asks for less of somebody whose household has a child under eight.
  ///
  /// @param hoursLess a week
  /// @param from the first day; a week that begins before it asks for full time
  @Term(sv = "färre timmar med barn under åtta år")
  public record YoungChild(int hoursLess, LocalDate from) {

    public int hoursLess(LocalDate monday) {
      return monday.isBefore(from) ? 0 : hoursLess;
    }
  }
}
