package se.vagval.profiles;

import se.vagval.kernel.Term;

/// What full time is, for the week of a plan.
///
/// @param fullTimeHours a week
/// @param fullTimePoints of adult education a week
/// @param caseReviewDays within which a case is looked at together for the first time
@Term(sv = "villkor för planen")
public record PlanTerms(int fullTimeHours, int fullTimePoints, int caseReviewDays) {}
