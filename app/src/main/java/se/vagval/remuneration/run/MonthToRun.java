package se.vagval.remuneration.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// A run is made for a month that has ended, and never for one before the latest that was run: it
/// would take back what the later ones paid. The latest month may be run again, for facts that came
/// late.
@Rule(id = "REM-12", source = "our reading")
@Term(sv = "månad att köra")
final class MonthToRun {

  enum Reason {
    HAS_NOT_ENDED,
    A_LATER_MONTH_WAS_RUN
  }

  sealed interface Outcome {

    record CanBeRun(LocalDate asOf) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  /// @param last the day that the latest approved run was for; null before the first
  record Facts(YearMonth month, LocalDate today, @Nullable LocalDate last) {}

  private static final int FIRST_CHOICES = 12;

  private MonthToRun() {}

  static Outcome of(Facts facts) {
    var asOf = facts.month().atEndOfMonth();
    if (!asOf.isBefore(facts.today())) {
      return new Outcome.Refused(Reason.HAS_NOT_ENDED);
    }
    var last = facts.last();
    return last != null && asOf.isBefore(last)
        ? new Outcome.Refused(Reason.A_LATER_MONTH_WAS_RUN)
        : new Outcome.CanBeRun(asOf);
  }

  /// The months that can be run, the latest first; before the first run those of a year.
  static List<YearMonth> choices(LocalDate today, @Nullable LocalDate last) {
    var latest = YearMonth.from(today).minusMonths(1);
    return Stream.iterate(latest, month -> month.minusMonths(1))
        .takeWhile(month ->
            last == null
                ? month.isAfter(latest.minusMonths(FIRST_CHOICES))
                : !month.isBefore(YearMonth.from(last)))
        .toList();
  }
}
