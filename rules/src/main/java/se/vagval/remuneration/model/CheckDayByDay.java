package se.vagval.remuneration.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.vagval.kernel.Money;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A check is paid day by day up to its running share, evenly over the planned days. The payable
/// days of all placements are numbered through, and what is paid for a month is the growth of the
/// rounded sum, so that rounding never adds up.
@Rule(
    id = "REM-04",
    source =
        "Nacka 2013: monthly, day for day, up to 70 % of the check; the rounding is our reading")
@Term(sv = "löpande ersättning ur checken")
public final class CheckDayByDay {

  private final Terms.Check terms;
  private final Money cap;
  private final List<Line> lines = new ArrayList<>();
  private int used;

  private CheckDayByDay(Terms.Check terms) {
    this.terms = terms;
    this.cap = terms.cap();
  }

  static List<Line> of(Terms.Check terms, List<QualifiedPlacement> placements) {
    var check = new CheckDayByDay(terms);
    for (var placement : placements) {
      placement.months().forEach(month -> check.pay(placement, month));
    }
    return check.lines;
  }

  private void pay(QualifiedPlacement placement, YearMonth month) {
    var payable = placement.payableIn(month);
    var days = Math.min(payable, terms.plannedDays() - used);
    if (days == 0) {
      return;
    }
    var amount = upTo(used + days).minus(upTo(used));
    var numbers = new Explanation.DaysOfCheck.Numbers(used + 1, used + days, terms.plannedDays());
    var unpaid = placement.runningIn(month) - payable;
    var why = new Explanation.DaysOfCheck(month, cap, numbers, unpaid, payable - days);
    lines.add(placement.line(days, amount, why));
    used += days;
  }

  /// What the first so many days are worth together.
  private Money upTo(int days) {
    return cap.times(days).dividedByRoundedDown(terms.plannedDays());
  }
}
