package se.vagval.profiles;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// How a check is made from a level.
///
/// @param daysPerMonth planned days for each expected month
/// @param exclusive whether a person holds one check at a time
/// @param validMonths how long it can be used, from the day of the decision
/// @param soonDays how many days before its last day it is said to run out soon
@Term(sv = "checkvillkor")
public record CheckTerms(
    Money least, Money most, int daysPerMonth, boolean exclusive, int validMonths, int soonDays) {}
