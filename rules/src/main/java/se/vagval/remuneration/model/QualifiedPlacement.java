package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.vagval.kernel.DaySet;
import se.vagval.kernel.Money;
import se.vagval.kernel.Period;
import se.vagval.kernel.Term;

/// A placement that has qualified, and the days that count.
///
/// @param conditions those that it qualified by
/// @param running all running days known
/// @param payable those of them that are paid for
@Term(sv = "kvalificerad placering")
record QualifiedPlacement(
    Placement placement,
    Conditions conditions,
    LocalDate qualifiedOn,
    DaySet running,
    DaySet payable) {

  static List<QualifiedPlacement> among(StatementInput input) {
    return input.placements().stream()
        .flatMap(placement -> of(placement, input.terms().conditions(), input.asOf()))
        .toList();
  }

  private static Stream<QualifiedPlacement> of(
      Placement placement, Conditions conditions, LocalDate asOf) {
    var running = RunningDays.of(placement, asOf);
    return switch (QualifyingDay.of(running, conditions.qualifyingDays())) {
      case QualifyingDay.Outcome.NotYet _ -> Stream.empty();
      case QualifyingDay.Outcome.Qualified(var on) -> {
        var payable = PayableDays.of(placement, running, conditions.attendanceRule());
        yield Stream.of(new QualifiedPlacement(placement, conditions, on, running, payable));
      }
    };
  }

  /// The months from its first running day to its last.
  Stream<YearMonth> months() {
    var span = running.span();
    var last = YearMonth.from(span.to().minusDays(1));
    return Stream.iterate(
        YearMonth.from(span.from()), month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  int payableIn(YearMonth month) {
    return payable.countIn(Period.of(month));
  }

  int runningIn(YearMonth month) {
    return running.countIn(Period.of(month));
  }

  Line line(int days, Money amount, Explanation.Running explanation) {
    var month = explanation.month();
    var key = new EntryKey(placement.key(), LineKind.RUNNING, month);
    var due = DueMonth.of(month, qualifiedOn);
    var released =
        due.equals(month)
            ? explanation
            : new Explanation.Released(explanation, due, conditions.qualifyingDays());
    return new Line(key, placement.provider(), due, days, amount, released);
  }
}
