package se.vagval.profiles;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// Whether a check can be followed by one more toward the same goal, beside it.
///
/// @param mostTogether the largest sum of a check and all that supplement it
@Term(sv = "villkor för kompletterande check")
public record SupplementTerms(boolean allowed, Money mostTogether) {}
