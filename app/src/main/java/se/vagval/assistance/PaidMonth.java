package se.vagval.assistance;

import java.time.YearMonth;
import se.vagval.assistance.model.Subject;
import se.vagval.casework.HouseholdId;
import se.vagval.kernel.Term;

/// A household in a month of the register.
@Term(sv = "hushållsmånad")
public record PaidMonth(HouseholdId household, YearMonth month) implements Subject {}
