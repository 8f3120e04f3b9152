package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// What was earned before the placement qualified is due in the month in which it did.
@Rule(id = "REM-07", source = "our reading")
@Term(sv = "förfallomånad")
public final class DueMonth {

  private DueMonth() {}

  public static YearMonth of(YearMonth earned, LocalDate qualifiedOn) {
    var qualified = YearMonth.from(qualifiedOn);
    return earned.isBefore(qualified) ? qualified : earned;
  }
}
