package se.vagval.assistance;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import se.vagval.assistance.model.ConsecutiveMonths;
import se.vagval.assistance.model.MonthsOfAYear;
import se.vagval.kernel.Term;

/// The months in which income support was paid to a household. A month in which nothing was paid is
/// not among them, nor one that the register has not reached yet.
@Term(sv = "månader med bistånd")
public record PaidMonths(Set<YearMonth> months) {

  public PaidMonths {
    months = Set.copyOf(months);
  }

  public boolean has(YearMonth month) {
    return months.contains(month);
  }

  public Optional<YearMonth> last() {
    return months.stream().max(Comparator.naturalOrder());
  }

  /// How many in a row end with that month; none when it is not among them.
  public int consecutive(YearMonth upTo) {
    return ConsecutiveMonths.of(months, upTo);
  }

  /// How many of that calendar year.
  public int inYear(Year year) {
    return MonthsOfAYear.count(months, year);
  }
}
