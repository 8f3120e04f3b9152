package se.vagval.remuneration.model;

import se.vagval.kernel.DaySet;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A payable day is a running day that the attendance rule lets through. A running day without a
/// planned activity always is.
@Rule(id = "REM-03", source = "our reading")
@Term(sv = "ersättningsbar dag")
public final class PayableDays {

  private PayableDays() {}

  public static DaySet of(Placement placement, DaySet running, AttendanceRule rule) {
    var unpaid = placement.days().stream().filter(day -> !rule.lets(day.status()));
    return running.minusDays(unpaid.map(ActivityDay::date).toList());
  }
}
