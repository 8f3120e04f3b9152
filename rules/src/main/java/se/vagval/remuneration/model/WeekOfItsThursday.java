package se.vagval.remuneration.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.vagval.kernel.Period;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// An ISO week that has ended is paid once, to the first qualified placement with a running day in
/// it, in the month of its Thursday. Attendance does not matter.
@Rule(id = "REM-06", source = "Nacka 2005: a price per week; which week and month is our reading")
@Term(sv = "deltagarvecka")
public final class WeekOfItsThursday {

  private final Terms.Week terms;
  private final LocalDate asOf;

  /// The Monday of the first week that nobody before was paid for.
  private LocalDate nextMonday = LocalDate.MIN;

  private WeekOfItsThursday(Terms.Week terms, LocalDate asOf) {
    this.terms = terms;
    this.asOf = asOf;
  }

  static List<Line> of(Terms.Week terms, LocalDate asOf, List<QualifiedPlacement> placements) {
    var weeks = new WeekOfItsThursday(terms, asOf);
    return placements.stream().flatMap(weeks::of).toList();
  }

  private Stream<Line> of(QualifiedPlacement placement) {
    return weeksByMonth(placement).entrySet().stream()
        .map(weeks -> {
          var why = new Explanation.Weeks(weeks.getKey(), weeks.getValue(), terms.week());
          return placement.line(weeks.getValue(), terms.week().times(weeks.getValue()), why);
        });
  }

  private SortedMap<YearMonth, Integer> weeksByMonth(QualifiedPlacement placement) {
    var span = placement.running().span();
    var first = span.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weeks = new TreeMap<YearMonth, Integer>();
    for (var monday = first.isBefore(nextMonday) ? nextMonday : first;
        monday.isBefore(span.to()) && !monday.plusDays(6).isAfter(asOf);
        monday = monday.plusWeeks(1)) {
      if (placement.running().hasAnyIn(Period.of(monday, monday.plusWeeks(1)))) {
        weeks.merge(YearMonth.from(monday.plusDays(3)), 1, Integer::sum);
        nextMonday = monday.plusWeeks(1);
      }
    }
    return weeks;
  }
}
