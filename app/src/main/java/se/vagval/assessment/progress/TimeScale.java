package se.vagval.assessment.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Where a day stands across a figure, in per cent; the same in every figure of a page.
///
/// @param days from the first to the last day, at least one
record TimeScale(LocalDate first, long days) {

  private static final long TENTHS = 1000;

  /// So much is left at each end, for a mark to be seen whole.
  private static final long MARGIN = 20;

  static TimeScale of(LocalDate first, LocalDate last) {
    return new TimeScale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
  }

  String at(LocalDate day) {
    var gone = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days);
    return percent(MARGIN + gone * (TENTHS - 2 * MARGIN) / days);
  }

  /// Of tenths of a per cent.
  static String percent(long tenths) {
    return String.format(Locale.ROOT, "%d.%d%%", tenths / 10, tenths % 10);
  }
}
