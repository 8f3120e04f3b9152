package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.kernel.Term;

/// That a household got assistance in a month, as a caseworker knows it.
///
/// @param seq tells this word from others of the same case
/// @param knownFrom from what, in the caseworker's words
/// @param by the caseworker's name
@Term(sv = "angivet bistånd")
public record StatedMonth(YearMonth month, long seq, String knownFrom, LocalDate on, String by) {}
