package se.vagval.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// A result that was approved.
///
/// @param evidenceApproved the day somebody other than the claimant approved the proof
/// @param sustainedApproved the day six months of self-support were confirmed; null until then
@Term(sv = "resultat")
public record Exit(LocalDate evidenceApproved, @Nullable LocalDate sustainedApproved) {}
