package se.vagval.profiles;

import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// Who has the right to a check.
///
/// @param assistanceMonths within how many calendar months the household is to have got assistance,
///   the one at hand counted
/// @param youngToAge up to which age an adult known here has the right without assistance; null
///   where only assistance gives it
/// @param whenEnded what happens to a running check when the right has ended
@Term(sv = "villkor för rätt till check")
public record RightTerms(
    int assistanceMonths, @Nullable Integer youngToAge, WhenRightEnds whenEnded) {}
