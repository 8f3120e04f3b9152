package se.vagval.profiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// The law that a decision on a check, or on its end, names, from a day on.
///
/// @param text in Swedish, as it is printed in the decision
@Term(sv = "lagrum")
public record LawText(LocalDate from, @Nullable LocalDate lastDay, String text) implements Dated {}
