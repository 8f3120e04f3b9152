package se.vagval.profiles;

import se.vagval.kernel.Term;

/// Whether and within which time a decision can be appealed.
///
/// @param weeks from the day that the person got the decision
@Term(sv = "villkor för överklagande")
public record AppealTerms(AppealKind kind, int weeks) {}
