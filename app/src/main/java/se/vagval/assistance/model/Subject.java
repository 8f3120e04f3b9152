package se.vagval.assistance.model;

import se.vagval.casework.HouseholdId;

/// What a row of a register is about: a household in a month, or one decision on its assistance.
/// Rows of the same are put together.
public interface Subject {

  HouseholdId household();
}
