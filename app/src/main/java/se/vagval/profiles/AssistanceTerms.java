package se.vagval.profiles;

import se.vagval.kernel.Term;

/// From how many months with assistance in one calendar year it counts as lasting.
///
/// @param longTermMonths for long-term assistance
/// @param longerMonths for the shorter of the two measures
@Term(sv = "villkor för långvarigt bistånd")
public record AssistanceTerms(int longTermMonths, int longerMonths) {}
