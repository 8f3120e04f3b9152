package se.vagval.remuneration.model;

import java.time.LocalDate;
import se.vagval.kernel.DaySet;
import se.vagval.kernel.Period;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A running day is a calendar day from the start to the last day, as far as is known, that lies in
/// no pause.
@Rule(id = "REM-01", source = "our reading")
@Term(sv = "löpande dag")
public final class RunningDays {

  private RunningDays() {}

  public static DaySet of(Placement placement, LocalDate asOf) {
    var lastDay = placement.lastDay();
    var last = lastDay == null || asOf.isBefore(lastDay) ? asOf : lastDay;
    var time =
        last.isBefore(placement.start())
            ? Period.of(placement.start(), placement.start())
            : Period.ofInclusive(placement.start(), last);
    return DaySet.of(time).minus(placement.pauses());
  }
}
