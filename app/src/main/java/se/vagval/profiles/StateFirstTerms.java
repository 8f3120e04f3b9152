package se.vagval.profiles;

import se.vagval.kernel.Term;

/// When the state comes first, and for how long that is known.
///
/// @param employmentServiceMonths of unemployment within which the Public Employment Service comes
///   first also for somebody without unemployment benefit
/// @param holdsMonths after which a conclusion has expired
@Term(sv = "villkor för statens ansvar")
public record StateFirstTerms(int employmentServiceMonths, int holdsMonths) {}
