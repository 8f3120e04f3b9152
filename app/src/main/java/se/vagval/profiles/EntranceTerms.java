package se.vagval.profiles;

import se.vagval.kernel.Term;

/// How long what is said at the entrance is kept.
///
/// @param keepMonths for which a first contact that led to no case is kept after its last day
@Term(sv = "villkor för ingången")
public record EntranceTerms(int keepMonths) {}
