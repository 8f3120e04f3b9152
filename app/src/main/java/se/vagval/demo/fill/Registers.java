package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The two registers, month by month. The last complete July and the July before have the counts
/// that the document of 2005 prints; between and around them the counts change evenly, with a
/// little chance.
final class Registers {

  /// The counts of one month, as the document names them.
  ///
  /// @param centre persons of the households with a measure who are at the in-house centre; the
  ///   document tells it of 2005 only, 44 for 2004 is made up
  record Counts(
      int paid,
      int workAndRehab,
      int decided,
      int unemployed,
      int withMeasure,
      int unclear,
      int centre) {

    static final Counts JULY_2004 = new Counts(656, 266, 604, 126, 66, 67, 44);
    static final Counts JULY_2005 = new Counts(697, 314, 673, 193, 96, 56, 63);

    /// That many months of twelve on the way from one July to the next.
    Counts towards(Counts end, int months, Chance chance) {
      return new Counts(
          step(paid, end.paid, months, chance),
          step(workAndRehab, end.workAndRehab, months, chance),
          step(decided, end.decided, months, chance),
          step(unemployed, end.unemployed, months, chance),
          step(withMeasure, end.withMeasure, months, chance),
          step(unclear, end.unclear, months, chance),
          step(centre, end.centre, months, chance));
    }

    private static int step(int from, int to, int months, Chance chance) {
      var exact = from + (to - from) * months / 12;
      return months == 0 || months == 12 ? exact : exact + chance.between(-3, 3);
    }
  }

  private static final int PROJECT_PERSONS = 10;
  private static final List<String> PROJECTS = List.of("Drivhjulet", "Trean", "Inåt");
  private static final List<String> OTHER_CAUSES = List.of("SICK", "SICK", "SOCIAL", "OTHER");

  private final Rows rows;
  private final Chance chance;

  Registers(Town town, Rows rows) {
    this.rows = rows;
    this.chance = new Chance(town.id() + " registers");
  }

  static YearMonth lastCompleteJuly(LocalDate today) {
    var july = YearMonth.of(today.getYear(), Month.JULY);
    return july.atEndOfMonth().isBefore(today) ? july : july.minusYears(1);
  }

  /// Every complete month from `since` on.
  void write(LocalDate since, LocalDate today) {
    var july = lastCompleteJuly(today);
    for (var month = YearMonth.from(since);
        month.isBefore(YearMonth.from(today));
        month = month.plusMonths(1)) {
      var sinceFirstJuly = (int) ChronoUnit.MONTHS.between(july.minusYears(1), month);
      var months = Math.clamp(sinceFirstJuly, 0, 12);
      var counts = Counts.JULY_2004.towards(Counts.JULY_2005, months, chance);
      var isPrinted = sinceFirstJuly == 0 || sinceFirstJuly == 12;
      write(month.atDay(1), isPrinted ? counts : unprinted(counts));
    }
  }

  /// Before the first July and after the second the counts stay about where they were.
  private Counts unprinted(Counts near) {
    return near.towards(near, 6, chance);
  }

  private void write(LocalDate month, Counts counts) {
    for (var n = 0; n < counts.paid(); n++) {
      rows.add(
          Table.PAYMENT_REGISTER,
          month,
          household(n),
          chance.between(30, 160) * 10_000L,
          n < counts.workAndRehab());
    }
    for (var n = 0; n < counts.decided(); n++) {
      rows.add(
          Table.DECISION_REGISTER, month, household(n), cause(n, counts), hasMeasure(n, counts));
    }
    for (var n = 0; n < counts.centre(); n++) {
      rows.add(Table.REGISTER_ACTIVITY, month, household(n), 1, "IN_HOUSE_CENTRE", null);
    }
    for (var n = 0; n < PROJECT_PERSONS; n++) {
      rows.add(
          Table.REGISTER_ACTIVITY,
          month,
          household(counts.unemployed() + n),
          1,
          "PROJECT",
          PROJECTS.get(n % PROJECTS.size()));
    }
  }

  private String cause(int n, Counts counts) {
    if (n < counts.unemployed()) {
      return "UNEMPLOYED";
    }
    return n < counts.unemployed() + counts.unclear() ? "UNCLEAR" : chance.one(OTHER_CAUSES);
  }

  /// Those with the cause unemployment first; of the others now and then one.
  private boolean hasMeasure(int n, Counts counts) {
    return n < counts.unemployed() ? n < counts.withMeasure() : chance.percent(6);
  }

  private static String household(int n) {
    return "H-%05d".formatted(10_000 + n);
  }
}
