package se.vagval.remuneration.model;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A month is paid by its payable days in proportion to its calendar days, rounded down.
@Rule(
    id = "REM-05",
    source = "Nacka jobbpeng: an amount a month; the part of a month is our reading")
@Term(sv = "månadsersättning")
public final class MonthByItsDays {

  private MonthByItsDays() {}

  static List<Line> of(Terms.Monthly terms, List<QualifiedPlacement> placements) {
    return placements.stream().flatMap(placement -> of(terms, placement)).toList();
  }

  private static Stream<Line> of(Terms.Monthly terms, QualifiedPlacement placement) {
    return placement
        .months()
        .filter(month -> placement.payableIn(month) > 0)
        .map(month -> {
          var days = placement.payableIn(month);
          var amount = terms.monthly().times(days).dividedByRoundedDown(month.lengthOfMonth());
          var unpaid = placement.runningIn(month) - days;
          var why = new Explanation.DaysOfMonth(month, days, terms.monthly(), unpaid);
          return placement.line(days, amount, why);
        });
  }
}
