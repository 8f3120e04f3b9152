package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Why there was a right to a check when it was decided on.
///
/// @param month the one that gave it; null where no month did
/// @param importedOn when the register said so; null where it did not
/// @param knownFrom what the caseworker knew it from; null where the register said it
@Term(sv = "prövad rätt till check")
public record DecidedRight(
    RightToCheck.Ground ground,
    @Nullable YearMonth month,
    @Nullable LocalDate importedOn,
    @Nullable String knownFrom,
    ByRule rule) {

  public record ByRule(String id, int version) {}
}
