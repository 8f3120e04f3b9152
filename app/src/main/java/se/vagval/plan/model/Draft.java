package se.vagval.plan.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// A plan while it is being written.
///
/// @param edition of what is saved, so that nobody overwrites what they have not seen
/// @param by who saved last; empty when the account is gone
@Term(sv = "utkast till plan")
public record Draft(PlanContent content, int edition, LocalDate savedOn, String by) {}
