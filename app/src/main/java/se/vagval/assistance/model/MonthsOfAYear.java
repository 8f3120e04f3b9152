package se.vagval.assistance.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import se.vagval.kernel.Rule;

/// Assistance is long-term when it was paid in so many months of one calendar year; the months need
/// not follow on each other.
@Rule(
    id = "AST-05",
    source = "Socialstyrelsens statistik: långvarigt är minst tio månader av kalenderåret")
public final class MonthsOfAYear {

  public enum Outcome {
    LONG_TERM,
    LONGER,
    NEITHER
  }

  private MonthsOfAYear() {}

  public static int count(Set<YearMonth> paid, Year year) {
    return (int) paid.stream().filter(month -> month.getYear() == year.getValue()).count();
  }

  /// @param longTerm the least number of months for long-term assistance, as the profile has it
  /// @param longer the same for the shorter measure
  public static Outcome of(int months, int longTerm, int longer) {
    if (months >= longTerm) {
      return Outcome.LONG_TERM;
    }
    return months >= longer ? Outcome.LONGER : Outcome.NEITHER;
  }
}
