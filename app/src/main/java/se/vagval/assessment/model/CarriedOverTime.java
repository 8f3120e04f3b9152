package se.vagval.assessment.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Term;

/// What the municipality has carried though the state comes first, month by month, how long, and
/// why the state came first.
///
/// @param months by unit, and the earliest first
@Term(sv = "det kommunen tar fast staten kommer först, över tid")
public record CarriedOverTime(List<Month> months, List<Lasting> lasting, List<Why> why) {

  /// So many months back, with the one that runs.
  public static final int MONTHS = 12;

  /// Of the state.
  public static final List<Responsible> PARTS = List.of(Responsible.AF, Responsible.FK);

  /// In one unit, instead of one part of the state. What is carried on the last day is what was
  /// carried before, and what began, less what ended.
  ///
  /// @param carried cases on the last day of the month, or today
  /// @param begun times that it began
  /// @param ended times that it ended: the day after the last is in the month
  @Term(sv = "månad av det kommunen tar")
  public record Month(
      String unit, YearMonth month, Responsible insteadOf, int carried, int begun, int ended) {}

  /// How many days, of what was carried at any time in these months.
  ///
  /// @param goesOn whether of what still goes on, so far, and not of what has ended
  @Term(sv = "hur länge kommunen har tagit det")
  public record Lasting(
      String unit,
      Responsible insteadOf,
      boolean goesOn,
      int times,
      BigDecimal medianDays,
      BigDecimal averageDays) {}

  /// Cases carried at any time in these months where the state came first for that reason; one case
  /// may have several.
  @Term(sv = "skäl för statens ansvar i det kommunen tar")
  public record Why(String unit, Responsible insteadOf, StateReason reason, int cases) {}

  public CarriedOverTime {
    months = List.copyOf(months);
    lasting = List.copyOf(lasting);
    why = List.copyOf(why);
  }

  /// Those that have something to show.
  public List<String> units() {
    return lasting.stream().map(Lasting::unit).distinct().sorted().toList();
  }

  /// Of a unit, the earliest first.
  public List<YearMonth> monthsOf(String unit) {
    return months.stream()
        .filter(one -> one.unit().equals(unit))
        .map(Month::month)
        .distinct()
        .toList();
  }

  public Optional<Month> of(String unit, YearMonth month, Responsible insteadOf) {
    return months.stream()
        .filter(one -> one.unit().equals(unit))
        .filter(one -> one.month().equals(month) && one.insteadOf() == insteadOf)
        .findFirst();
  }

  public List<Lasting> lastingOf(String unit) {
    return lasting.stream().filter(one -> one.unit().equals(unit)).toList();
  }

  public List<Why> whyOf(String unit) {
    return why.stream().filter(one -> one.unit().equals(unit)).toList();
  }
}
