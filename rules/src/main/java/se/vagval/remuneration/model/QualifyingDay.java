package se.vagval.remuneration.model;

import java.time.LocalDate;
import se.vagval.kernel.DaySet;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A placement qualifies on its fourteenth running day, or what number is agreed. Until then
/// nothing is payable; then everything from its first day is. Attendance never matters.
@Rule(
    id = "REM-02",
    source =
        "Nacka 2013: first paid when the measure has run 14 days; that this releases days 1–14 is our reading")
@Term(sv = "kvalifikationsdag")
public final class QualifyingDay {

  /// Whether a placement has qualified.
  public sealed interface Outcome {

    record Qualified(LocalDate on) implements Outcome {}

    record NotYet(int runningDays) implements Outcome {}
  }

  private QualifyingDay() {}

  public static Outcome of(DaySet running, int qualifyingDays) {
    return running
        .nth(Math.max(1, qualifyingDays))
        .<Outcome>map(Outcome.Qualified::new)
        .orElseGet(() -> new Outcome.NotYet(running.size()));
  }
}
