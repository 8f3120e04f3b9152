package se.vagval.profiles;

import se.vagval.kernel.Term;

/// How roles given to people are watched over.
///
/// @param reviewMonths within which somebody looks at each role again
@Term(sv = "behörighetsvillkor")
public record GrantTerms(int reviewMonths) {}
