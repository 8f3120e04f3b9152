package se.vagval.assistance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A file reaches a month that it covers when it was imported after the month was over. Until then
/// more may be paid, and that somebody got nothing is not known.
@Rule(id = "AST-11", source = "our reading")
@Term(sv = "månaden är nådd")
public final class MonthIsReached {

  private MonthIsReached() {}

  public static boolean by(LocalDate imported, YearMonth month) {
    return imported.isAfter(month.atEndOfMonth());
  }
}
