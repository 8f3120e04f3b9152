package se.vagval.casework.model;

import se.vagval.casework.HouseholdId;
import se.vagval.kernel.Term;

/// People who live together and share what they live on.
///
/// @param version rises with each change
@Term(sv = "registrerat hushåll")
public record Household(HouseholdId id, String number, int version) {}
