package se.vagval.assessment.model;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;

/// Whether the month in which somebody last worked can be as long ago as they say. The day in the
/// month is not known, so a month on the border agrees with both sides of it.
final class LastWorkAgrees {

  private static final long YEAR = 12;
  private static final long THREE_YEARS = 36;

  private LastWorkAgrees() {}

  /// @param since a value of [Fact#TIME_SINCE_WORK]; others agree with everything
  static boolean of(String since, YearMonth last, YearMonth now) {
    var ago = last.until(now, MONTHS);
    return switch (since) {
      case "UNDER_ONE_YEAR" -> ago <= YEAR;
      case "ONE_TO_THREE_YEARS" -> ago >= YEAR && ago <= THREE_YEARS;
      case "OVER_THREE_YEARS" -> ago >= THREE_YEARS;
      default -> true;
    };
  }
}
