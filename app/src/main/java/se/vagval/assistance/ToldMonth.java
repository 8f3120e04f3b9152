package se.vagval.assistance;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// What the register says of a household in a month. Of a month that it is silent about there is no
/// such word.
///
/// @param paid whether anything was
/// @param from the import that says it
/// @param importedOn when that was imported
@Term(sv = "uppgift om bistånd")
public record ToldMonth(PaidMonth when, boolean paid, ImportId from, LocalDate importedOn) {}
